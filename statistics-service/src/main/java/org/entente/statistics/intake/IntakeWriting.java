package org.entente.statistics.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.statistics.database.Folding;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.Row;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.problem.Problem;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Writes what a staged file adds: one statement for each kind of row. */
final class IntakeWriting {

    /** Codes that the sender cannot see, and that mean something else. */
    private static final String TAKEN = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb))
                    as a(indicators jsonb, publishers jsonb))
            select 'indicator' as what, i.code from ask,
                jsonb_to_recordset(ask.indicators) as n(code text, unit text)
            join indicator i on i.code = n.code and i.unit <> n.unit
            union all
            select 'publisher', p.code from ask, jsonb_to_recordset(ask.publishers) as n(code text, name text)
            join publisher p on p.code = n.code and p.name <> n.name""";

    private static final String INSERT_INDICATORS = """
            insert into indicator (code, name, folded, unit, kind, counterpart_meaning, introduced_by)
            select code, name, folded, unit, 'FLOW', 'NONE', "introducedBy"
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(code text, name text, folded text, unit text, "introducedBy" uuid)
            on conflict (code) do nothing""";

    private static final String INSERT_ROUTES = """
            insert into route (code, name, folded, introduced_by)
            select code, name, folded, "introducedBy"
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(code text, name text, folded text, "introducedBy" uuid)
            on conflict (code) do nothing""";

    private static final String INSERT_PUBLISHERS = """
            insert into publisher (code, name, folded, area, introduced_by)
            select code, name, folded, '001', "introducedBy"
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(code text, name text, folded text, "introducedBy" uuid)
            on conflict (code) do nothing""";

    private static final String INSERT_RELEASES = """
            insert into release (id, publisher, title, published_on, published_at, url, licence, figure_count,
                drafted_by, drafted_at)
            select r.id, r.publisher, r.title, r."publishedOn", r."publishedAt", r.url, publisher.licence, r.rows,
                r."by", r.at
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                ordinal int, id uuid, publisher text, title text, "publishedOn" text, "publishedAt" timestamptz,
                url text, rows int, "by" text, at timestamptz)
            join publisher on publisher.code = r.publisher
            order by r.ordinal""";

    private static final String NEW_SERIES = """
            select distinct staged.series from staged
            where not withdrawn and not exists (select 1 from series where series.key = staged.series)
                and not exists (select 1 from held where held.line = staged.line)""";

    private static final String INSERT_SERIES = """
            insert into series (key, frequency, indicator, ref_area, counterpart_area, route, publisher)
            select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                key text, frequency text, indicator text, "refArea" text, "counterpartArea" text, route text,
                publisher text)
            order by key
            on conflict (key) do nothing""";

    /** In the order of the key, which fills its index from one end. */
    private static final String INSERT_FIGURES = """
            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value,
                low, high, candidates, status, rounding, note, source_url, withdrawn, amends)
            select series.id, staged.period_start, staged.period_end, release.sequence, staged.period, staged.printed,
                staged.reading, staged.value, staged.low, staged.high, staged.candidates, staged.status,
                staged.rounding, staged.note, staged.source_url, staged.withdrawn, amended.sequence
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as part(ordinal int, release uuid)
            join release on release.id = part.release
            join staged on staged.release = part.ordinal
            join series on series.key = staged.series
            left join amended on amended.line = staged.line
            where not exists (select 1 from held where held.line = staged.line)
            order by series.id, staged.period_start, staged.period_end, release.sequence""";

    private static final String COUNT_FIGURES = """
            update release set figure_count = figure_count + r.rows
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(release uuid, rows int)
            where release.id = r.release""";

    private static final String INSERT_INTAKE = """
            insert into intake (id, at, actor, file_sha256, answer)
            select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, at timestamptz, actor text, "fileSha256" text, answer jsonb)""";

    private static final int SERIES_AT_A_TIME = 5000;

    record NewCode(String code, String name, String folded, String unit, UUID introducedBy) {

        static NewCode of(NewCodes.Entry entry, UUID introducedBy) {
            return new NewCode(
                    entry.code(),
                    entry.name(),
                    Folding.fold(entry.code() + " " + entry.name()),
                    entry.unit(),
                    introducedBy);
        }
    }

    record NewRelease(
            int ordinal,
            UUID id,
            String publisher,
            String title,
            String publishedOn,
            Instant publishedAt,
            @Nullable String url,
            int rows,
            String by,
            Instant at) {}

    record Count(UUID release, int rows) {}

    record Kept(UUID id, Instant at, String actor, String fileSha256, IntakeAnswer answer) {}

    record Into(int ordinal, UUID release) {}

    record Wanted(List<NewCodes.Entry> indicators, List<NewCodes.Entry> publishers) {}

    private final LongWork work;

    IntakeWriting(LongWork work) {
        this.work = work;
    }

    void addCodes(NewCodes codes, Map<ReleaseName, UUID> releases) {
        List<Row> taken = work.ask(TAKEN, new Wanted(codes.indicators(), codes.publishers()));
        if (!taken.isEmpty()) {
            Row first = taken.get(0);
            throw new ProblemException(
                    ProblemCode.ROWS_REFUSED,
                    "the %s code %s is taken and means something else; nothing was taken in"
                            .formatted(first.text("what"), first.text("code")),
                    List.of(Problem.Fault.ofField(first.text("what"), first.text("code"), "this code is taken")),
                    1);
        }
        work.write(INSERT_PUBLISHERS, newCodes(codes.publishers(), releases));
        work.write(INSERT_ROUTES, newCodes(codes.routes(), releases));
        work.write(INSERT_INDICATORS, newCodes(codes.indicators(), releases));
    }

    void addReleases(List<NewRelease> releases) {
        work.write(INSERT_RELEASES, releases);
    }

    /** The series that the staged rows speak of and that are not known yet. */
    void addSeries() {
        List<FigureRow.OfSeries> waiting = new ArrayList<>();
        work.each(NEW_SERIES, List.of(), row -> {
            waiting.add(FigureRow.OfSeries.of(SeriesKey.parse(row.text("series"))));
            if (waiting.size() == SERIES_AT_A_TIME) {
                work.write(INSERT_SERIES, waiting);
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            work.write(INSERT_SERIES, waiting);
        }
    }

    /** The staged rows that are new, of these releases of the file. */
    void addFigures(List<Into> releases) {
        if (!releases.isEmpty()) {
            work.write(INSERT_FIGURES, releases);
        }
    }

    void count(List<Count> counts) {
        if (!counts.isEmpty()) {
            work.write(COUNT_FIGURES, counts);
        }
    }

    void keep(Kept intake) {
        work.write(INSERT_INTAKE, intake);
    }

    private static List<NewCode> newCodes(List<NewCodes.Entry> entries, Map<ReleaseName, UUID> releases) {
        return entries.stream()
                .filter(entry -> releases.containsKey(entry.release()))
                .map(entry -> NewCode.of(entry, Objects.requireNonNull(releases.get(entry.release()))))
                .toList();
    }
}
