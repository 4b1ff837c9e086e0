package org.entente.statistics.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.Folding;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.intake.IntakePlan.Stored;
import org.entente.statistics.intake.IntakeRow.Observation;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.problem.Problem;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what a file is held against, and writes what it adds: one statement for each kind of row. */
@ApplicationScoped
class IntakeRepository {

    /** A code that came with a release is known to those who can see a release that uses it. */
    private static final String KNOWN_CODES = """
            with sight as (select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as s%1$s),
            used as (
                select distinct series.indicator, series.route, series.publisher
                from sight, release
                join figure on figure.release_sequence = release.sequence
                join series on series.id = figure.series_id
                where %2$s
                    and (exists (select 1 from indicator i where i.code = series.indicator and i.introduced_by is not null)
                        or exists (select 1 from route r where r.code = series.route and r.introduced_by is not null)
                        or exists (select 1 from publisher p where p.code = series.publisher and p.introduced_by is not null)))
            select cast(jsonb_build_object(
                'areas', (select jsonb_agg(code) from area),
                'countedUnits', (select jsonb_object_agg(code, counted) from unit),
                'missingStatuses', (select jsonb_object_agg(code, missing) from observation_status),
                'indicators', (select jsonb_object_agg(code, jsonb_build_object('unit', unit, 'kind', kind)) from indicator
                    where introduced_by is null or code in (select indicator from used)),
                'routes', (select jsonb_agg(code) from route
                    where introduced_by is null or code in (select route from used)),
                'publishers', (select jsonb_object_agg(code, name) from publisher
                    where introduced_by is null or code in (select publisher from used))) as text) as codes""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

    private static final String STORED = """
            with ask as (select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(sight jsonb, names jsonb)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s),
            named as (
                select n.* from ask, jsonb_to_recordset(ask.names) as n(publisher text, title text, "publishedOn" text)),
            visible as (
                select release.* from sight, named
                join release on release.publisher = named.publisher and release.title = named.title
                    and release.published_on = named."publishedOn" and release.withdrawn_at is null
                where %s)
            select visible.id, visible.submitted_at is null as open, visible.drafted_by = sight.caller as own, visible.publisher, visible.title,
                visible.published_on, series.key, figure.period, figure.printed, figure.value, figure.status,
                figure.rounding, figure.note, figure.source_url
            from sight, visible
            join figure on figure.release_sequence = visible.sequence
            join series on series.id = figure.series_id
            order by visible.sequence""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

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
            insert into release (id, publisher, title, published_on, published_at, url, licence, drafted_by, drafted_at)
            select r.id, r.publisher, r.title, r."publishedOn", r."publishedAt", r.url, publisher.licence, r."by", r.at
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                ordinal int, id uuid, publisher text, title text, "publishedOn" text, "publishedAt" timestamptz,
                url text, "by" text, at timestamptz)
            join publisher on publisher.code = r.publisher
            order by r.ordinal""";

    private static final String INSERT_SERIES = """
            insert into series (key, frequency, indicator, ref_area, counterpart_area, route, publisher)
            select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                key text, frequency text, indicator text, "refArea" text, "counterpartArea" text, route text,
                publisher text)
            order by key
            on conflict (key) do nothing""";

    private static final String INSERT_FIGURES = """
            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value,
                low, high, candidates, status, rounding, note, source_url)
            select series.id, r."periodStart", r."periodEnd", release.sequence, r.period, r.printed, r.reading, r.value,
                r.low, r.high, r.candidates, r.status, r.rounding, r.note, r.url
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                release uuid, series text, period text, "periodStart" date, "periodEnd" date, printed text, reading text,
                value numeric, low numeric, high numeric, candidates jsonb, status text, rounding numeric, note text,
                url text)
            join series on series.key = r.series
            join release on release.id = r.release""";

    private static final String COUNT_FIGURES = """
            update release set figure_count = figure_count + r.rows
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(release uuid, rows int)
            where release.id = r.release""";

    private static final String INSERT_INTAKE = """
            insert into intake (id, at, actor, file_sha256, answer)
            select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, at timestamptz, actor text, "fileSha256" text, answer jsonb)""";

    private static final String INTAKE = """
            select cast(intake.answer as text) as answer from intake
            join jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(id uuid, actor text)
                on intake.id = ask.id and (ask.actor is null or ask.actor = intake.actor)""";

    record Names(Sight.Conditions sight, List<ReleaseName> names) {}

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
            String by,
            Instant at) {}

    record Count(UUID release, int rows) {}

    record Kept(UUID id, Instant at, String actor, String fileSha256, IntakeAnswer answer) {}

    record Whose(UUID id, @Nullable String actor) {}

    private final Questions questions;
    private final ObjectMapper json;

    IntakeRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<KnownCodes> knownCodes(Sight.Conditions sight) {
        return questions.ask(KNOWN_CODES, sight).map(rows -> read(rows.get(0).text("codes"), KnownCodes.class));
    }

    Uni<List<Stored>> stored(Names names) {
        return questions
                .ask(STORED, names)
                .map(rows -> rows.stream().map(IntakeRepository::stored).toList());
    }

    record Wanted(List<NewCodes.Entry> indicators, List<NewCodes.Entry> publishers) {}

    Uni<Integer> addCodes(NewCodes codes, Map<ReleaseName, UUID> releases) {
        return questions
                .ask(TAKEN, new Wanted(codes.indicators(), codes.publishers()))
                .invoke(IntakeRepository::refuseTaken)
                .chain(() -> insertCodes(codes, releases));
    }

    private static void refuseTaken(List<Row> taken) {
        if (!taken.isEmpty()) {
            Row first = taken.get(0);
            throw new ProblemException(
                    ProblemCode.ROWS_REFUSED,
                    "the %s code %s is taken and means something else; nothing was taken in"
                            .formatted(first.text("what"), first.text("code")),
                    List.of(Problem.Fault.ofField(first.text("what"), first.text("code"), "this code is taken")),
                    1);
        }
    }

    private Uni<Integer> insertCodes(NewCodes codes, Map<ReleaseName, UUID> releases) {
        return questions
                .write(INSERT_PUBLISHERS, newCodes(codes.publishers(), releases))
                .chain(() -> questions.write(INSERT_ROUTES, newCodes(codes.routes(), releases)))
                .chain(() -> questions.write(INSERT_INDICATORS, newCodes(codes.indicators(), releases)));
    }

    Uni<Integer> addReleases(List<NewRelease> releases) {
        return questions.write(INSERT_RELEASES, releases);
    }

    Uni<Integer> addFigures(List<FigureRow> figures, List<FigureRow.OfSeries> series, List<Count> counts) {
        return questions
                .write(INSERT_SERIES, series)
                .chain(() -> questions.write(INSERT_FIGURES, figures))
                .call(() -> questions.write(COUNT_FIGURES, counts));
    }

    Uni<Integer> keep(Kept intake) {
        return questions.write(INSERT_INTAKE, intake);
    }

    Uni<@Nullable IntakeAnswer> byId(Whose whose) {
        return questions
                .ask(INTAKE, whose)
                .map(rows -> rows.isEmpty() ? null : read(rows.get(0).text("answer"), IntakeAnswer.class));
    }

    private static List<NewCode> newCodes(List<NewCodes.Entry> entries, Map<ReleaseName, UUID> releases) {
        return entries.stream()
                .filter(entry -> releases.containsKey(entry.release()))
                .map(entry -> NewCode.of(entry, Objects.requireNonNull(releases.get(entry.release()))))
                .toList();
    }

    private static Stored stored(Row row) {
        return new Stored(
                row.uuid("id"),
                row.flag("open"),
                row.flag("own"),
                new ReleaseName(row.text("publisher"), row.text("title"), new PartialDate(row.text("published_on"))),
                new Observation(row.text("key"), row.text("period")),
                row.text("printed"),
                row.decimal("value"),
                row.text("status"),
                row.decimal("rounding"),
                row.optionalText("note"),
                row.optionalText("source_url"));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds this document as we read it", e);
        }
    }
}
