package org.entente.statistics.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeRepository {

    /**
     * Who asks for what.
     *
     * @param beforehand whether they are told of what still waits for its minute
     * @param areas null for all of them
     */
    record Reader(
            Sight.Conditions sight,
            boolean beforehand,
            boolean withHands,
            Instant now,
            @Nullable List<String> areas,
            int first) {}

    private record Ask(
            Sight.Conditions sight,
            boolean beforehand,
            Instant now,
            @Nullable List<String> areas,
            int first,
            Instant at,
            @Nullable UUID last,
            @Nullable UUID seen) {}

    /** What was found, the place that is reached with it, and when something is due that waits for its minute. */
    record Found(
            List<ChangeView> items, Position next, @Nullable Instant due) {}

    private static final String ASK = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    sight jsonb, beforehand boolean, now timestamptz, areas jsonb, first int,
                    at timestamptz, last uuid, seen uuid)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s)
            """.formatted(Sight.COLUMNS);

    /** What was withdrawn before it was public has never been; what waits for its minute is told to few. */
    private static final String TOLD = """
            (change.visible_from <= ask.now and (change.kind <> 'APPROVED' or ask.beforehand) and %s)""".formatted(Known.from("sight"));

    /**
     * First what was stored since, and became visible no later than the place that was reached: its write was under way
     * then. After that everything in the order in which it became visible.
     */
    private static final String AFTER = ASK + """
            , place as (
                select ask.at,
                    coalesce((select sequence from change where id = ask.last), 9223372036854775807) as last,
                    coalesce((select sequence from change where id = ask.seen), 0) as seen
                from ask),
            told as (
                select change.*, change.sequence > place.seen
                    and (change.visible_from, change.sequence) <= (place.at, place.last) as late
                from ask cross join sight cross join place
                join change on change.sequence > place.seen
                    or (change.visible_from, change.sequence) > (place.at, place.last)
                join release on release.sequence = change.release
                where (ask.areas is null
                        or change.areas && array(select jsonb_array_elements_text(ask.areas)))
                    and %s),
            page as (
                select told.*, row_number() over (
                    order by late desc, case when late then sequence end, visible_from, sequence) as place
                from told
                order by place limit (select first from ask))
            select due.at as due, place.seen, page.id, page.sequence, page.kind, page.visible_from, page.late, %s
            from sight cross join place
            cross join (
                select min(change.visible_from) as at from ask join change on change.visible_from > ask.now) due
            left join page on true
            left join release on release.sequence = page.release
            left join publisher on publisher.code = release.publisher
            order by page.place""".formatted(TOLD, ReleaseView.columns("sight"));

    private static final String SEEN = ASK + """
            select change.id
            from ask cross join sight cross join change join release on release.sequence = change.release
            where change.visible_from <= ask.at and %s
            order by change.sequence desc limit 1""".formatted(TOLD);

    private final Questions questions;

    ChangeRepository(Questions questions) {
        this.questions = questions;
    }

    /** The place from which on everything became visible after an instant. */
    Uni<Position> at(Reader reader, Instant instant) {
        return questions
                .ask(SEEN, ask(reader, new Position(instant, null, null)))
                .map(rows -> new Position(
                        instant, null, rows.isEmpty() ? null : rows.get(0).uuid("id")));
    }

    Uni<Found> after(Reader reader, Position place) {
        return questions.ask(AFTER, ask(reader, place)).map(rows -> found(rows, reader, place));
    }

    private static Ask ask(Reader reader, Position place) {
        return new Ask(
                reader.sight(),
                reader.beforehand(),
                reader.now(),
                reader.areas(),
                reader.first(),
                place.at(),
                place.last(),
                place.seen());
    }

    /** The latest of what was told is what has been seen: what is hidden in between leaves no trace in a place. */
    private static Found found(List<Row> rows, Reader reader, Position place) {
        List<ChangeView> items = new ArrayList<>();
        Position reached = place;
        long latest = rows.get(0).longInteger("seen");
        for (Row row : rows) {
            if (row.optionalText("id") == null) {
                continue;
            }
            long sequence = row.longInteger("sequence");
            boolean late = row.flag("late");
            UUID id = row.uuid("id");
            reached = new Position(
                    late ? reached.at() : row.instant("visible_from"),
                    late ? reached.last() : id,
                    sequence > latest ? id : reached.seen());
            latest = Math.max(latest, sequence);
            items.add(ChangeView.of(row, reached, reader.now(), reader.withHands()));
        }
        return new Found(items, reached, rows.get(0).optionalInstant("due"));
    }
}
