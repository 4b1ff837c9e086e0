package org.entente.statistics.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.statistics.access.Known;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.figure.FigureRows;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that a check of the figures asked for may need, in one statement: their own series at all
 * frequencies up to a year around them, series of indicators that a rule brings together with theirs for the same
 * periods, and both sides of claims; in all vintages that the viewer may see.
 */
@ApplicationScoped
class CheckRepository {

    /** More figures than this are not looked at for one question. */
    static final int MOST = 20_000;

    /**
     * One viewpoint and what is asked from there.
     *
     * @param release null, or a release whose figures are asked for
     */
    record Ask(
            int n,
            Instant asOf,
            Instant recordedAsOf,
            @Nullable UUID release,
            List<CheckSelection.Scope> scopes) {}

    /** Everything that can be checked, and what can be seen from each viewpoint; null where that is too much. */
    record Found(Declared declared, @Nullable List<List<Vintage>> vintages) {}

    private static final String NEEDED = """
            with ask as (
                select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as a(
                    n int, "asOf" timestamptz, "recordedAsOf" timestamptz, release uuid, scopes jsonb)),
            scope as (
                select ask.n, s.* from ask cross join lateral jsonb_to_recordset(ask.scopes) as s(
                    series text, indicator text, "refArea" text, "from" date, "to" date)
                where ask.release is null
                union all
                select ask.n, s.key, null, null, min(figure.period_start), max(figure.period_end)
                from ask
                join release on release.id = ask.release and %1$s
                join figure on figure.release_sequence = release.sequence
                join series s on s.id = figure.series_id
                group by ask.n, s.key),
            own as (
                select scope.n, coalesce(scope."from", date '0001-01-01') as first_day,
                    coalesce(scope."to", date '9999-01-01') as last_day, series.*
                from scope
                join series on (scope.series is null or series.key = scope.series)
                    and (scope.indicator is null or series.indicator = scope.indicator)
                    and (scope."refArea" is null or series.ref_area = scope."refArea")),
            member as (
                select code, indicator from check_rule where indicator is not null
                union select rule, indicator from check_term),
            kin as (
                select distinct one.indicator, other.indicator as other
                from member one join member other on other.code = one.code),
            near as (
                -- in time: a total is no longer than a year, and neither are its parts
                select own.n, s.id, cast(own.first_day - interval '1 year' as date) as first_day,
                    cast(own.last_day + interval '1 year' as date) as last_day
                from own join series s on s.ref_area = own.ref_area and s.indicator = own.indicator
                    and s.counterpart_area = own.counterpart_area and s.route = own.route and s.publisher = own.publisher
                union
                select own.n, s.id, own.first_day, own.last_day
                from own join kin on kin.indicator = own.indicator
                join series s on s.ref_area = own.ref_area and s.indicator = kin.other
                    and s.frequency = own.frequency and s.publisher = own.publisher
                union
                select own.n, s.id, date '0001-01-01', date '9999-12-31'
                from own join check_claim claim on own.key in (claim.series, claim.base_series)
                join series s on s.key in (claim.series, claim.base_series)),
            span as (select n, id, min(first_day) as first_day, max(last_day) as last_day from near group by n, id),
            needed as materialized (
                select ask.n, series.key, series.frequency, indicator.kind as indicator_kind, figure.*,
                    release.public_from, stands.stands
                from span
                join ask on ask.n = span.n
                join series on series.id = span.id
                join indicator on indicator.code = series.indicator
                -- by the primary key, series by series, however many there are
                cross join lateral (
                    select * from figure f where f.series_id = span.id
                        and f.period_start >= span.first_day and f.period_end <= span.last_day offset 0) figure
                join release on release.sequence = figure.release_sequence
                cross join lateral (select %2$s as stands) as stands
                where %1$s
                limit %3$d),
            few as (select count(*) < %3$d as enough from needed),
            highest as (
                select held.n, held.series_id, max(latest.value) as value
                from (select distinct n, series_id from needed cross join few where few.enough) held
                join ask on ask.n = held.n
                cross join lateral (
                    select distinct on (figure.period_start, figure.period_end) figure.value, figure.withdrawn
                    from figure join release on release.sequence = figure.release_sequence
                    where figure.series_id = held.series_id and %1$s and %2$s
                    order by figure.period_start, figure.period_end, release.public_from desc, release.sequence desc) latest
                where not latest.withdrawn
                group by held.n, held.series_id),
            aged as (
                select needed.*, stands and not withdrawn and row_number() over (
                        partition by n, series_id, period_start, period_end
                        order by stands desc, public_from desc, release_sequence desc) = 1 as in_force
                from needed cross join few where few.enough)
            select few.enough, aged.n, aged.indicator_kind, release.sequence,
                concat_ws(' ', said.publisher, said.published_on, said.title) as publication,
                coalesce(aged.in_force and aged.value = highest.value, false) as is_record,
                %4$s, %5$s,
                case when row_number() over () = 1 then (
                    select cast(jsonb_build_object(
                        'rules', coalesce((select jsonb_agg(jsonb_build_object(
                                'code', r.code, 'kind', r.kind, 'relation', r.relation, 'indicator', r.indicator,
                                'total', r.total_frequency, 'part', r.part_frequency, 'statement', r.statement,
                                'terms', coalesce((select jsonb_agg(jsonb_build_object(
                                        'indicator', t.indicator, 'factor', t.factor, 'across', t.across) order by t.place)
                                    from check_term t where t.rule = r.code), '[]')) order by r.code)
                            from check_rule r), '[]'),
                        'claims', coalesce((select jsonb_agg(jsonb_build_object(
                                'code', c.code, 'kind', c.kind, 'statement', c.statement, 'series', c.series,
                                'period', c.period, 'publishedOn', c.published_on, 'baseSeries', c.base_series,
                                'basePeriod', c.base_period, 'low', c.low, 'high', c.high) order by c.code)
                            from check_claim c), '[]')) as text)) end as declared
            from few
            left join aged on true
            left join ask on ask.n = aged.n
            left join highest on highest.n = aged.n and highest.series_id = aged.series_id
            left join observation_status on observation_status.code = aged.status
            left join release on release.sequence = aged.release_sequence
            left join publisher on publisher.code = release.publisher
            left join release said on said.sequence = coalesce(aged.amends, aged.release_sequence)""".formatted(
                    Known.from("ask"),
                    Known.standingFrom("ask"),
                    MOST + 1,
                    FigureRows.columns("aged"),
                    ReleaseView.columns("ask"));

    private final Questions questions;
    private final FigureRows read;
    private final ObjectMapper json;

    CheckRepository(Questions questions, FigureRows read, ObjectMapper json) {
        this.questions = questions;
        this.read = read;
        this.json = json;
    }

    Uni<Found> needed(List<Ask> asked, Instant now, boolean withHands) {
        return questions.ask(NEEDED, asked).map(rows -> {
            Declared declared = rows.stream()
                    .flatMap(row -> Stream.ofNullable(row.optionalText("declared")))
                    .map(this::declared)
                    .findFirst()
                    .orElseThrow();
            if (!rows.get(0).flag("enough")) {
                return new Found(declared, null);
            }
            List<List<Vintage>> vintages = new ArrayList<>();
            asked.forEach(ask -> vintages.add(new ArrayList<>()));
            rows.stream().filter(row -> row.optionalText("key") != null).forEach(row -> vintages.get(row.integer("n"))
                    .add(vintage(row, now, withHands)));
            return new Found(declared, vintages);
        });
    }

    private Vintage vintage(Row row, Instant now, boolean withHands) {
        return new Vintage(
                read.figure(row),
                ReleaseView.of(row, now, withHands),
                read.status(row),
                row.longInteger("sequence"),
                row.text("publication"),
                !row.text("indicator_kind").equals("BALANCE"));
    }

    private Declared declared(String text) {
        try {
            return json.readValue(text, Declared.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what can be checked is stored as we wrote it", e);
        }
    }
}
