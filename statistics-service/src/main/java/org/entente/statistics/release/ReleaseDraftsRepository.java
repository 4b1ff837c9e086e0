package org.entente.statistics.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReleaseDraftsRepository {

    record Ask(Sight.Conditions sight, NewDraft wanted) {}

    /** A release as it is written to the database. */
    record Fresh(
            UUID id,
            String publisher,
            String title,
            String publishedOn,
            Instant publishedAt,
            @Nullable Instant embargoUntil,
            boolean announced,
            boolean firstPublishedHere,
            @Nullable String url,
            @Nullable String licence,
            String by,
            Instant at) {}

    /** What a draft needs to know: its publisher, and the caller's open draft that says the same. */
    record Found(
            String publisher,
            String area,
            @Nullable String licence,
            @Nullable UUID sameDraft) {}

    record Whose(Sight.Conditions sight, UUID id) {}

    record Publisher(String code) {}

    /** A release that the caller sees, and whether they may add to it. */
    record Seen(ReleaseDrafts.OpenDraft draft, boolean isOpen, boolean own) {}

    /** A publisher who came with a release is known to those who can see a release of theirs. */
    private static final String FIND = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(sight jsonb, wanted jsonb)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s),
            wanted as (
                select w.* from ask, jsonb_to_record(ask.wanted) as w(
                    publisher text, title text, "publishedAt" timestamptz, "embargoUntil" timestamptz, announce boolean,
                    url text, licence text))
            select publisher.code, publisher.area, coalesce(wanted.licence, publisher.licence) as licence,
                (select release.id from release
                    where release.publisher = publisher.code and release.title = wanted.title
                        and release.published_at = wanted."publishedAt"
                        and release.embargo_until is not distinct from wanted."embargoUntil"
                        and release.announced = coalesce(wanted.announce, false)
                        and release.url is not distinct from wanted.url
                        and release.licence is not distinct from coalesce(wanted.licence, publisher.licence)
                        and release.drafted_by = sight.caller
                        and release.submitted_at is null and release.withdrawn_at is null
                    limit 1) as same_draft
            from sight, wanted
            join publisher on wanted.publisher in (publisher.code, publisher.name)
            where publisher.introduced_by is null or exists (
                select 1 from series
                join figure on figure.series_id = series.id
                join release on release.sequence = figure.release_sequence
                where series.publisher = publisher.code and %s)
            order by publisher.code = wanted.publisher desc, publisher.code limit 1""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

    private static final String OPEN = """
            with ask as (select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(sight jsonb, id uuid)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s)
            select release.id, release.publisher, release.title, release.published_on, release.url,
                release.submitted_at is null and release.withdrawn_at is null as is_open,
                release.drafted_by = sight.caller as own
            from ask, sight, release where release.id = ask.id and %s""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

    private static final String LICENCE = """
            select publisher.licence from publisher
            join jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(code text) on publisher.code = ask.code""";

    private static final String ADD = """
            insert into release (id, publisher, title, published_on, published_at, embargo_until, announced,
                first_published_here, url, licence, drafted_by, drafted_at)
            select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, publisher text, title text, "publishedOn" text, "publishedAt" timestamptz,
                "embargoUntil" timestamptz, announced boolean, "firstPublishedHere" boolean, url text, licence text,
                "by" text, at timestamptz)""";

    private final Questions questions;

    ReleaseDraftsRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<@Nullable Found> find(Ask ask) {
        return questions.ask(FIND, ask).map(rows -> rows.isEmpty() ? null : found(rows.get(0)));
    }

    private static Found found(Row row) {
        String same = row.optionalText("same_draft");
        return new Found(
                row.text("code"),
                row.text("area"),
                row.optionalText("licence"),
                same == null ? null : UUID.fromString(same));
    }

    Uni<Integer> add(Fresh release) {
        return questions.write(ADD, release);
    }

    Uni<@Nullable Seen> open(Whose whose) {
        return questions.ask(OPEN, whose).map(rows -> rows.isEmpty() ? null : seen(rows.get(0)));
    }

    private static Seen seen(Row row) {
        var draft = new ReleaseDrafts.OpenDraft(
                row.uuid("id"),
                row.text("publisher"),
                row.text("title"),
                row.text("published_on"),
                row.optionalText("url"));
        return new Seen(draft, row.flag("is_open"), row.flag("own"));
    }

    Uni<@Nullable String> licenceOf(String publisher) {
        return questions
                .ask(LICENCE, new Publisher(publisher))
                .map(rows -> rows.isEmpty() ? null : rows.get(0).optionalText("licence"));
    }
}
