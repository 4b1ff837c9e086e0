package org.entente.statistics.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.page.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CalendarRepository {

    /** The instants from and to, the second excluded, and where the page before ended. */
    record Ask(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant afterMinute,
            @Nullable String afterEntry,
            int first) {}

    /** An announcement with what tells it from every other, without telling the release. */
    record Announced(ScheduledRelease release, String entry) {}

    /** A withdrawn announcement is none; everything else that was announced stays, past minutes included. */
    private static final String ANNOUNCED = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    "from" timestamptz, "to" timestamptz, "afterMinute" timestamptz, "afterEntry" text, first int)),
            scheduled as (
                select publisher.name as publisher, release.title, release.embargo_until as at,
                    encode(sha256(convert_to('announcement ' || cast(release.id as text), 'UTF8')), 'hex') as entry
                from ask
                join release on release.announced
                    and (release.withdrawn_at is null or release.withdrawn_from > release.embargo_until)
                    and (ask."from" is null or release.embargo_until >= ask."from")
                    and (ask."to" is null or release.embargo_until < ask."to")
                join publisher on publisher.code = release.publisher),
            page as (
                select scheduled.* from scheduled, ask
                where ask."afterMinute" is null or (scheduled.at, scheduled.entry) > (ask."afterMinute", ask."afterEntry")
                order by scheduled.at, scheduled.entry limit (select first + 1 from ask))
            select (select count(*) from scheduled) as total, page.*
            from (select 1) as one left join page on true
            order by page.at, page.entry""";

    private final Questions questions;

    CalendarRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<Page<Announced>> announced(Ask ask) {
        return questions
                .ask(ANNOUNCED, ask)
                .map(rows -> Page.of(
                        rows,
                        ask.first(),
                        CalendarRepository::announced,
                        one -> one.release().at() + " " + one.entry()));
    }

    private static Announced announced(Row row) {
        return new Announced(
                new ScheduledRelease(row.text("publisher"), row.text("title"), row.instant("at")), row.text("entry"));
    }
}
