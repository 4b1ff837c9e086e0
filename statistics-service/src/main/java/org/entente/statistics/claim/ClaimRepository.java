package org.entente.statistics.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.access.Known;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.figure.FigureRows;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in one statement, every vintage that could stand behind a claim: of all series of its reporting area and unit,
 * about its counterpart area or all the world, by any route, for exactly its days. So a number that was taken from another
 * line of the same table is found as well.
 */
@ApplicationScoped
class ClaimRepository {

    /** More vintages than this are not looked at in one call. */
    static final int MOST = 10_000;

    record Ask(
            int n,
            String indicator,
            String refArea,
            String counterpartArea,
            @Nullable String route,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            Instant recordedAsOf) {}

    /**
     * What a claim speaks of.
     *
     * @param indicator the name; null where there is no such indicator for the viewer
     * @param counted whether its unit is counted in whole numbers
     */
    record About(
            @Nullable String indicator,
            boolean counted,
            boolean hasRefArea,
            boolean hasCounterpart,
            boolean hasRoute) {}

    private static final String VISIBLE = """
            (entry.introduced_by is null or exists (
                select 1 from series
                join figure on figure.series_id = series.id
                join release on release.sequence = figure.release_sequence
                where series.%1$s = entry.code and %2$s))""";

    private static final String BEHIND = """
            with ask as (
                select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as a(
                    n int, indicator text, "refArea" text, "counterpartArea" text, route text, "from" date, "to" date,
                    "asOf" timestamptz, "recordedAsOf" timestamptz)),
            about as (
                select ask.n, entry.name, entry.unit, coalesce(unit.counted, false) as counted,
                    exists (select 1 from area where area.code = ask."refArea") as has_ref_area,
                    exists (select 1 from area where area.code = ask."counterpartArea") as has_counterpart,
                    ask.route is null or exists (
                        select 1 from route entry where entry.code = ask.route and %3$s) as has_route
                from ask
                left join indicator entry on entry.code = ask.indicator and %4$s
                left join unit on unit.code = entry.unit),
            member as (
                select code, indicator from check_rule where indicator is not null
                union select rule, indicator from check_term),
            kin as (
                select distinct one.indicator, other.indicator as other
                from member one join member other on other.code = one.code),
            held as materialized (
                select ask.n, series.key, series.frequency, figure.*, release.public_from, stands.stands,
                    counting.name as indicator_name, counting.definition, counting.kind as indicator_kind,
                    series.indicator = ask.indicator and series.counterpart_area = ask."counterpartArea"
                        and (ask.route is null or series.route = ask.route) as is_claimed,
                    series.indicator = ask.indicator or exists (
                        select 1 from kin where kin.indicator = ask.indicator and kin.other = series.indicator) as is_related
                from ask
                join about on about.n = ask.n
                join series on series.ref_area = ask."refArea"
                    and series.counterpart_area in (ask."counterpartArea", '001')
                join indicator counting on counting.code = series.indicator and counting.unit = about.unit
                cross join lateral (
                    select * from figure f where f.series_id = series.id
                        and f.period_start = ask."from" and f.period_end = ask."to" offset 0) figure
                join release on release.sequence = figure.release_sequence
                cross join lateral (select %2$s as stands) as stands
                where %1$s
                limit %5$d),
            few as (select count(*) < %5$d as enough from held),
            highest as (
                select known.n, known.series_id, max(latest.value) as value
                from (select distinct n, series_id from held cross join few where few.enough) known
                join ask on ask.n = known.n
                cross join lateral (
                    select distinct on (figure.period_start, figure.period_end) figure.value, figure.withdrawn
                    from figure join release on release.sequence = figure.release_sequence
                    where figure.series_id = known.series_id and %1$s and %2$s
                    order by figure.period_start, figure.period_end, release.public_from desc, release.sequence desc) latest
                where not latest.withdrawn
                group by known.n, known.series_id),
            aged as (
                select held.*, stands and not withdrawn and row_number() over (
                        partition by n, series_id
                        order by stands desc, public_from desc, release_sequence desc) = 1 as in_force
                from held cross join few where few.enough)
            select ask.n, few.enough, about.name as about_name, about.counted as about_counted, about.has_ref_area,
                about.has_counterpart, about.has_route, aged.indicator_name, aged.definition, aged.indicator_kind,
                aged.is_claimed, aged.is_related, aged.in_force,
                coalesce(aged.in_force and aged.value = highest.value, false) as is_record,
                %6$s, %7$s
            from ask
            join about on about.n = ask.n
            cross join few
            left join aged on aged.n = ask.n
            left join highest on highest.n = aged.n and highest.series_id = aged.series_id
            left join observation_status on observation_status.code = aged.status
            left join release on release.sequence = aged.release_sequence
            left join publisher on publisher.code = release.publisher
            order by ask.n, aged.key, aged.public_from, aged.release_sequence""".formatted(
                    Known.from("ask"),
                    Known.standingFrom("ask"),
                    VISIBLE.formatted("route", Known.from("ask")),
                    VISIBLE.formatted("indicator", Known.from("ask")),
                    MOST + 1,
                    FigureRows.columns("aged"),
                    ReleaseView.columns("ask"));

    private final Questions questions;
    private final FigureRows read;

    ClaimRepository(Questions questions, FigureRows read) {
        this.questions = questions;
        this.read = read;
    }

    /** What could stand behind one claim; whether all of it was looked at. */
    record Found(About about, boolean isWhole, List<Vintage> vintages) {}

    /** One for each claim, in their order. */
    Uni<List<Found>> behind(List<Ask> asked, Instant now, boolean withHands) {
        return questions.ask(BEHIND, asked).map(rows -> asked.stream()
                .map(ask ->
                        rows.stream().filter(row -> row.integer("n") == ask.n()).toList())
                .map(own -> found(own, now, withHands))
                .toList());
    }

    private Found found(List<Row> rows, Instant now, boolean withHands) {
        Row first = rows.get(0);
        return new Found(
                new About(
                        first.optionalText("about_name"),
                        first.flag("about_counted"),
                        first.flag("has_ref_area"),
                        first.flag("has_counterpart"),
                        first.flag("has_route")),
                first.flag("enough"),
                rows.stream()
                        .filter(row -> row.optionalText("key") != null)
                        .map(row -> vintage(row, now, withHands))
                        .toList());
    }

    private Vintage vintage(Row row, Instant now, boolean withHands) {
        return new Vintage(
                read.figure(row),
                ReleaseView.of(row, now, withHands),
                read.status(row),
                row.flag("is_claimed"),
                row.flag("is_related"),
                row.flag("in_force"),
                row.text("indicator_name"),
                row.optionalText("definition"),
                !row.text("indicator_kind").equals("BALANCE"));
    }
}
