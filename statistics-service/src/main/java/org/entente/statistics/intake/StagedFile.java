package org.entente.statistics.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.Row;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.jspecify.annotations.Nullable;

/** What the staged rows of a file say, held against each other and against what is stored. */
final class StagedFile {

    /** What a file's rows become: how many are new in each release, and what is there already. */
    record Plan(List<Part> parts, int rows, int unchanged, List<Held> held, String basis) {}

    /** The new rows of one release of the file, and the open draft that they go into, if there is one. */
    record Part(
            int ordinal,
            int rows,
            @Nullable String url,
            @Nullable UUID draft) {}

    /** A release that says the same as rows of the file. */
    record Held(UUID release, boolean open) {}

    private record At(Instant asOf, Instant recordedAsOf) {}

    private record Named(int ordinal, String publisher, String title, String publishedOn, Instant publishedAt) {}

    private static final String SECOND_TIME = """
            with twice as (
                select release, series, period_start, period_end from staged group by 1, 2, 3, 4 having count(*) > 1),
            told as (
                select staged.line, staged.period,
                    first_value(staged.line) over (
                        partition by release, series, period_start, period_end order by staged.line) as first
                from twice join staged using (release, series, period_start, period_end))
            select line, period, first, cast(count(*) over () as int) as total
            from told where line <> first order by line limit 1000""";

    private static final String NAME = """
            insert into named
            select ordinal, publisher, title, "publishedOn", "publishedAt"
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                ordinal int, publisher text, title text, "publishedOn" text, "publishedAt" timestamptz)""";

    private static final String SEE = """
            with sight as (select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as s%s)
            insert into visible
            select named.ordinal, release.id, release.sequence, release.submitted_at is null,
                release.drafted_by = sight.caller, release.figure_count
            from sight, named
            join release on release.publisher = named.publisher and release.title = named.title
                and release.published_on = named.published_on and release.withdrawn_at is null
            where %s""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

    /** The latest release of a name is what its rows are held against. */
    private static final String HOLD = """
            insert into held
            select distinct on (staged.line) staged.line, staged.release, visible.id, visible.open, visible.own,
                figure.printed,
                figure.withdrawn = staged.withdrawn and figure.printed = staged.printed
                    and figure.value is not distinct from staged.value and figure.status = staged.status
                    and figure.rounding is not distinct from staged.rounding
                    and figure.note is not distinct from staged.note
                    and figure.source_url is not distinct from staged.source_url
            from visible
            join figure on figure.release_sequence = visible.sequence
            join series on series.id = figure.series_id
            join staged on staged.release = visible.ordinal and staged.series = series.key
                and staged.period = figure.period
            order by staged.line, visible.sequence desc""";

    private static final String CONTRADICTED = """
            select line, staged.printed, held.printed as held, cast(count(*) over () as int) as total
            from held join staged using (line)
            where not says and open and own order by line limit 1000""";

    /** What is held and says otherwise is new all the same, in a release that comes after. */
    private static final String KEEP_UNCHANGED = "delete from held where not says";

    private static final String PARTS = """
            with parts as (
                select staged.release, cast(count(*) as int) as rows, min(staged.line) as line
                from staged
                where not exists (select 1 from held where held.line = staged.line)
                group by staged.release)
            select parts.release, parts.rows, staged.source_url,
                (select visible.id from visible
                    where visible.ordinal = parts.release and visible.open and visible.own and visible.figures > 0
                    order by visible.sequence desc limit 1) as draft
            from parts join staged on staged.line = parts.line and staged.release = parts.release
            order by parts.line""";

    private static final String HELD = """
            select id, open, cast(count(*) as int) as rows from held group by id, open order by min(line)""";

    /** What the plan was made of: as long as this is the same, so is the plan. */
    private static final String BASIS = """
            select coalesce(md5(string_agg(concat_ws(' ', sequence, open, figures), ',' order by sequence)), '') as basis
            from visible""";

    private static final String AMEND = """
            with now as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a("asOf" timestamptz, "recordedAsOf" timestamptz))
            insert into amended
            select staged.line, in_force.release_sequence
            from now, staged
            join named on named.ordinal = staged.release
            join series on series.key = staged.series
            cross join lateral (
                select f.release_sequence, f.withdrawn, release.public_from
                from figure f join release on release.sequence = f.release_sequence
                where f.series_id = series.id and f.period_start = staged.period_start
                    and f.period_end = staged.period_end and %s and %s
                order by release.public_from desc, release.sequence desc limit 1) as in_force
            where staged.withdrawn and not in_force.withdrawn and in_force.public_from <= named.published_at
                and not exists (select 1 from held where held.line = staged.line)""".formatted(Known.from("now"), Known.standingFrom("now"));

    private static final String NOTHING_TO_WITHDRAW = """
            select line, period, cast(count(*) over () as int) as total
            from staged
            where withdrawn and not exists (select 1 from held where held.line = staged.line)
                and not exists (select 1 from amended where amended.line = staged.line)
            order by line limit 1000""";

    private final LongWork work;
    private final boolean withdraws;

    /** @param withdraws whether any of its rows asks for a withdrawal */
    StagedFile(LongWork work, boolean withdraws) {
        this.work = work;
        this.withdraws = withdraws;
    }

    /** Rows that speak of what an earlier row of the same release spoke of. */
    void refuseSecondTime(Faults faults) {
        addAll(
                SECOND_TIME,
                faults,
                row -> faults.add(
                        row.longInteger("line"),
                        Column.PERIOD,
                        row.text("period"),
                        Staging.saidBefore(row.longInteger("first"))));
    }

    /**
     * What becomes of the rows, as the sender sees what is stored. Rows that a release of the same name holds already are
     * left out; new rows go into the sender's own draft of that name. Where there is none (it takes no more figures, or it
     * is somebody else's, who may not become an author of what they approve) they open a supplement: same publisher,
     * title and date, a release of its own.
     */
    Plan plan(List<ReleaseName> releases, Sight.Conditions sight, Instant now, Faults faults) {
        work.run("truncate named, visible, held, amended");
        work.write(NAME, named(releases));
        int visible = work.write(SEE, sight);
        if (visible > 0) {
            work.run("analyze visible");
            work.run(HOLD);
            addAll(
                    CONTRADICTED,
                    faults,
                    row -> faults.add(
                            row.longInteger("line"),
                            Column.PRINTED,
                            row.text("printed"),
                            "the draft of this release says '%s' of the same series and period"
                                    .formatted(row.text("held"))));
            work.run(KEEP_UNCHANGED);
            work.run("analyze held");
        }
        if (withdraws) {
            work.write(AMEND, new At(now, now));
            addAll(
                    NOTHING_TO_WITHDRAW,
                    faults,
                    row -> faults.add(
                            row.longInteger("line"),
                            Column.PERIOD,
                            row.text("period"),
                            "there is no figure in force that this release could withdraw"));
        }
        return plan();
    }

    private Plan plan() {
        List<Part> parts = new ArrayList<>();
        int rows = 0;
        for (Row row : work.ask(PARTS)) {
            String draft = row.optionalText("draft");
            parts.add(new Part(
                    row.integer("release"),
                    row.integer("rows"),
                    row.optionalText("source_url"),
                    draft == null ? null : UUID.fromString(draft)));
            rows += row.integer("rows");
        }
        List<Held> held = new ArrayList<>();
        int unchanged = 0;
        for (Row row : work.ask(HELD)) {
            held.add(new Held(row.uuid("id"), row.flag("open")));
            unchanged += row.integer("rows");
        }
        return new Plan(parts, rows, unchanged, held, basis());
    }

    /** Whether a plan would be the same now, new releases that came of it aside. */
    boolean isOvertaken(Plan plan, Sight.Conditions sight, List<UUID> added) {
        work.run("truncate visible");
        work.write(SEE, sight);
        Map<String, List<UUID>> ask = new HashMap<>();
        ask.put("added", added);
        work.write("""
                delete from visible
                using jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(added jsonb)
                where jsonb_exists(ask.added, cast(visible.id as text))""", ask);
        return !plan.basis().equals(basis());
    }

    private String basis() {
        return work.ask(BASIS).get(0).text("basis");
    }

    private void addAll(String question, Faults faults, Consumer<Row> each) {
        List<Row> found = work.ask(question);
        found.forEach(each);
        if (!found.isEmpty()) {
            faults.addUnnamed(found.get(0).integer("total") - found.size());
        }
    }

    private static List<Named> named(List<ReleaseName> releases) {
        List<Named> named = new ArrayList<>();
        for (ReleaseName name : releases) {
            named.add(new Named(
                    named.size(),
                    name.publisher(),
                    name.title(),
                    name.publishedOn().text(),
                    name.publishedOn().countsFrom()));
        }
        return named;
    }
}
