package org.entente.statistics.derived;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.statistics.access.Known;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;

/**
 * Finds the terms of derived figures among those in force, and adds and subtracts them with their bounds. A side that is
 * open is infinite until the last step. What the rows say of gaps, breaks and unclear prints is counted beside.
 */
@ApplicationScoped
class DerivedRepository {

    /**
     * The figures in force of the series and of what they are held against, with their bounds, and with the place of
     * their period: a year is 10^8 places, so that the same period a year before is a fixed distance away.
     */
    private static final String FIGURES = """
            with ask as (
                select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as a(
                    n int, kind text, series text, against text, "asOf" timestamptz, "recordedAsOf" timestamptz,
                    "from" date, "to" date, last int, most int, "afterStart" date, "afterEnd" date)),
            known as (
                select ask.n, ask.kind, wanted.side, ask.against is null as alone, series.key, series.frequency,
                    indicator.unit, indicator.kind as counts, figure.*, release.id as release_id, release.public_from,
                    release.sequence, stands.stands,
                    row_number() over (partition by ask.n, wanted.side, figure.period_start, figure.period_end
                        order by stands.stands desc, release.public_from desc, release.sequence desc) as age
                from ask
                cross join lateral (values ('OWN', ask.series), ('OTHER', ask.against)) as wanted(side, key)
                join series on series.key = wanted.key
                join indicator on indicator.code = series.indicator
                -- by the primary key, series by series, however many there are
                cross join lateral (select * from figure f where f.series_id = series.id offset 0) figure
                join release on release.sequence = figure.release_sequence
                cross join lateral (select %s as stands) as stands
                where %s),
            judged as (
                select known.*, age = 1 and stands and not withdrawn as in_force,
                    bool_or(age = 1 and stands and withdrawn)
                        over (partition by n, side, period_start, period_end) as gone
                from known),
            placed as (
                select judged.*, cast(release_id as text) || '/' || key || '/' || period as id,
                    year, place, year * 100000000 + place as at,
                    case when low is not null or high is not null then coalesce(low, '-Infinity')
                        else coalesce(value, hull.least, '-Infinity') end as lo,
                    case when low is not null or high is not null then coalesce(high, 'Infinity')
                        else coalesce(value, hull.most, 'Infinity') end as hi
                from judged
                cross join lateral (
                    select min(coalesce(cast(one.one ->> 'low' as numeric), '-Infinity')) as least,
                        max(coalesce(cast(one.one ->> 'high' as numeric), 'Infinity')) as most
                    from jsonb_array_elements(judged.candidates) as one(one)) as hull
                cross join lateral (
                    select cast(case frequency
                            when 'WEEKLY' then extract(isoyear from period_start)
                            when 'YEAR_ENDING' then extract(year from period_end)
                            else extract(year from period_start) end as bigint) as year,
                        cast(case
                            when frequency = 'WEEKLY' then to_char(period_start, 'IW')
                            when frequency = 'DAILY' then to_char(period_start, 'MMDD')
                            when frequency in ('YEAR_TO_DATE', 'PART_YEAR')
                                then to_char(period_start, 'MMDD') || to_char(period_end, 'MMDD')
                            when frequency = 'YEAR_ENDING' then to_char(period_end, 'MM')
                            else to_char(period_start, 'MM') end as bigint) as place) as calendar
                where in_force or kind = 'FORECAST_GAP' and side = 'OWN' and status = 'F' and stands and not gone),
            standing as (
                select placed.*, count(*) filter (where status = 'B') over w as breaks,
                    frequency = 'YEAR_ENDING' or lag(period_end) over w = period_start - 1 as follows
                from placed where in_force
                window w as (partition by n, side order by at)),
            """;

    /**
     * Two figures beside one another: what is measured, and what it is measured by. Of the two sides of one place, the
     * total comes after its part. Found by windows and not by joins, which a planner that expects few figures would nest.
     */
    private static final String PAIRS = """
            beside_base as (
                select standing.*,
                    case kind when 'SHARE_OF_TOTAL' then lead(id) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(id) over year_before
                        else case when follows then lag(id) over previous end end as base_id,
                    case kind when 'SHARE_OF_TOTAL' then lead(value) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(value) over year_before
                        else case when follows then lag(value) over previous end end as base_value,
                    case kind when 'SHARE_OF_TOTAL' then lead(lo) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(lo) over year_before
                        else case when follows then lag(lo) over previous end end as base_lo,
                    case kind when 'SHARE_OF_TOTAL' then lead(hi) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(hi) over year_before
                        else case when follows then lag(hi) over previous end end as base_hi,
                    case kind when 'SHARE_OF_TOTAL' then lead(status) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(status) over year_before
                        else case when follows then lag(status) over previous end end as base_status,
                    case kind when 'SHARE_OF_TOTAL' then lead(unit) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(unit) over year_before
                        else case when follows then lag(unit) over previous end end as base_unit,
                    case kind when 'SHARE_OF_TOTAL' then lead(release_id) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(release_id) over year_before
                        else case when follows then lag(release_id) over previous end end as base_release_id,
                    case kind when 'SHARE_OF_TOTAL' then lead(breaks) over total
                        when 'CHANGE_ON_YEAR_BEFORE' then first_value(breaks) over year_before
                        else case when follows then lag(breaks) over previous end end as base_breaks
                from standing
                where kind in ('CHANGE_ON_PREVIOUS_PERIOD', 'CHANGE_ON_YEAR_BEFORE', 'SHARE_OF_TOTAL')
                window previous as (partition by n, side order by at),
                    year_before as (partition by n, side order by at
                        range between 100000000 preceding and 100000000 preceding),
                    total as (partition by n, at order by side desc)),
            forecast as (
                select distinct on (n, period_start, period_end) *
                from placed where kind = 'FORECAST_GAP' and side = 'OWN' and status = 'F'
                order by n, period_start, period_end, public_from desc, sequence desc),
            compared as (
                select n, kind, period, period_start, period_end, counts, unit, id, value, lo, hi, status, release_id,
                    base_id, base_value, base_lo, base_hi, base_status, base_unit, base_release_id,
                    case when kind <> 'SHARE_OF_TOTAL' then breaks - base_breaks else 0 end as breaks
                from beside_base where side = 'OWN'
                union all
                select f.n, f.kind, f.period, f.period_start, f.period_end, f.counts, o.unit,
                    o.id, o.value, o.lo, o.hi, o.status, o.release_id,
                    f.id, f.value, f.lo, f.hi, f.status, f.unit, f.release_id, cast(o.status = 'B' as int)
                from forecast f
                left join standing o on o.n = f.n and o.side = case when f.alone then 'OWN' else 'OTHER' end
                    and o.at = f.at and o.status <> 'F'
                    and (o.public_from, o.sequence) > (f.public_from, f.sequence)),
            pairs as (
                select n, kind, period, period_start, period_end, counts, unit is distinct from base_unit
                        and id is not null and base_id is not null as other_unit,
                    case when kind <> 'SHARE_OF_TOTAL' then value - base_value end as value,
                    case when kind <> 'SHARE_OF_TOTAL' then lo - base_hi end as lo,
                    case when kind <> 'SHARE_OF_TOTAL' then hi - base_lo end as hi,
                    value as this_value, lo as this_lo, hi as this_hi, base_value, base_lo, base_hi,
                    array_remove(array[base_id, id], null) as terms,
                    num_nonnulls(base_id, id) as term_count, num_nulls(base_id, id) as missing,
                    cast(id is not null and value is null as int)
                        + cast(base_id is not null and base_value is null as int) as unclear,
                    coalesce(breaks, 0) as breaks,
                    kind <> 'FORECAST_GAP' and coalesce(status = 'F', false) or coalesce(base_status = 'F' and kind <> 'FORECAST_GAP', false)
                        as forecast,
                    num_nulls(base_id, id) = 0 and (status = 'D') <> (base_status = 'D') as differing,
                    release_id <> base_release_id as other_release, cast(null as jsonb) as earlier
                from compared),
            """;

    /** Running sums: of twelve months to a period, and of a year to its periods, at places that every year has. */
    private static final String SUMS = """
            rolling as (
                select n, kind, period, period_start, period_end, counts, count(*) over w as term_count,
                    case frequency when 'MONTHLY' then 12 when 'QUARTERLY' then 4 else 2 end as expected,
                    sum(value) over w as total,
                    sum(case counts when 'FLOW' then greatest(lo, 0) else lo end) over w as least, sum(hi) over w as most,
                    count(*) filter (where value is null) over w as unclear, array_agg(id) over w as terms,
                    min(breaks) over w as first_breaks, breaks as last_breaks,
                    count(*) filter (where status = 'F') over w as forecasts,
                    count(*) filter (where status = 'D') over w as differing, cast(null as jsonb) as earlier
                from (select standing.*, year * 12 + place as month from standing
                    where side = 'OWN' and kind = 'ROLLING_YEAR') as monthly
                window w as (partition by n order by month range between 11 preceding and current row)),
            summed as (select * from standing where side = 'OWN' and kind = 'YEAR_TO_DATE'),
            places as (
                select years.n, years.year, all_places.place, frequency, counts, until, case frequency
                        when 'WEEKLY' then cast(extract(week from until) as int)
                        when 'DAILY' then cast(extract(doy from until) as int)
                        when 'MONTHLY' then p
                        when 'QUARTERLY' then (p + 2) / 3
                        else (p + 5) / 6 end as expected
                from (select distinct n, year, cast(year as int) as y from summed) as years
                join (select distinct n, place, cast(place as int) as p, frequency, counts from summed) as all_places
                    on all_places.n = years.n
                -- the day that the place stands for in this year, which may have no 29 February and no week 53
                cross join lateral (
                    select case frequency
                        when 'WEEKLY' then least(
                            make_date(y, 1, 4) - cast(extract(isodow from make_date(y, 1, 4)) as int) + p * 7,
                            make_date(y, 12, 28) - cast(extract(isodow from make_date(y, 12, 28)) as int) + 7)
                        when 'DAILY' then least(
                            make_date(y, p / 100, 1) + mod(p, 100) - 1,
                            cast(make_date(y, p / 100, 1) + interval '1 month' as date) - 1)
                        when 'MONTHLY' then cast(make_date(y, p, 1) + interval '1 month' as date) - 1
                        when 'QUARTERLY' then cast(make_date(y, p, 1) + interval '3 months' as date) - 1
                        else cast(make_date(y, p, 1) + interval '6 months' as date) - 1 end as until) as day),
            -- each place of each year with its figure, if there is one
            grid as (
                select n, year, place, max(frequency) as frequency, max(counts) as counts, max(until) as until,
                    max(expected) as expected, max(id) as id, max(kind) as kind, max(period) as period,
                    max(period_start) as period_start, max(period_end) as period_end, max(value) as value,
                    max(lo) as lo, max(hi) as hi, max(status) as status, max(breaks) as breaks
                from (
                    select n, year, place, frequency, counts, until, expected, null as id, null as kind, null as period,
                        cast(null as date) as period_start, cast(null as date) as period_end,
                        cast(null as numeric) as value, cast(null as numeric) as lo, cast(null as numeric) as hi,
                        null as status, cast(null as bigint) as breaks
                    from places
                    union all
                    select n, year, place, frequency, counts, null, null, id, kind, period, period_start, period_end,
                        value, lo, hi, status, breaks
                    from summed) as all_rows
                group by n, year, place),
            running as (
                select grid.*, count(id) over w as term_count, sum(value) over w as total,
                    sum(case counts when 'FLOW' then greatest(lo, 0) else lo end) over w as least, sum(hi) over w as most,
                    count(*) filter (where id is not null and value is null) over w as unclear,
                    array_agg(id) filter (where id is not null and frequency <> 'DAILY') over w as terms,
                    substr(min(to_char(period_start, 'MMDD') || id) over w, 5) as first_term,
                    min(breaks) over w as first_breaks, max(breaks) over w as last_breaks,
                    count(*) filter (where status = 'F') over w as forecasts,
                    count(*) filter (where status = 'D') over w as differing
                from grid
                window w as (partition by n, year order by place)),
            beside as (
                select running.*, jsonb_agg(jsonb_build_object(
                        'year', year, 'until', until, 'termCount', term_count, 'missing', expected - term_count,
                        'unclear', unclear, 'value', total, 'low', nullif(least, '-Infinity'),
                        'high', nullif(most, 'Infinity'), 'firstBreaks', first_breaks, 'lastBreaks', last_breaks,
                        'forecasts', forecasts, 'differing', differing))
                    filter (where term_count > 0)
                    over (partition by n, place order by year desc rows between 1 following and 10 following) as earlier
                from running),
            sums as (
                select n, kind, period, period_start, period_end, counts, term_count, expected - term_count as missing,
                    total, least, most, unclear, terms, first_breaks, last_breaks, forecasts, differing, earlier
                from rolling
                union all
                select n, kind, period, period_start, period_end, counts, term_count, expected - term_count,
                    total, least, most, unclear,
                    case when frequency <> 'DAILY' then terms when term_count = 1 then array[id]
                        else array[first_term, id] end,
                    first_breaks, last_breaks, forecasts, differing, coalesce(earlier, cast('[]' as jsonb))
                from beside where id is not null),
            """;

    private static final String FOUND = """
            found as (
                select n, period, period_start, period_end, counts, other_unit, value, lo, hi,
                    this_value, this_lo, this_hi, base_value, base_lo, base_hi, terms, term_count, missing, unclear,
                    0 as first_breaks, breaks as last_breaks, cast(forecast as int) as forecasts,
                    cast(differing as int) as differing, other_release, earlier
                from pairs
                union all
                select n, period, period_start, period_end, counts, false, total, least, most,
                    null, null, null, null, null, null, terms, term_count, missing, unclear,
                    first_breaks, last_breaks, forecasts, differing, false, earlier
                from sums),
            wanted as (
                select found.*, row_number() over (partition by found.n order by period_start desc, period_end desc)
                    as from_the_end
                from found join ask on ask.n = found.n
                where (ask."from" is null or period_start >= ask."from") and (ask."to" is null or period_end <= ask."to")),
            kept as (
                select wanted.* from wanted join ask on ask.n = wanted.n
                where from_the_end <= coalesce(ask.last, from_the_end)),
            totals as (select n, count(*) as total from kept group by n),
            paged as (
                select kept.*, row_number() over (partition by kept.n order by period_start, period_end) as spot
                from kept join ask on ask.n = kept.n
                where ask."afterStart" is null or (period_start, period_end) > (ask."afterStart", ask."afterEnd"))
            select ask.n, coalesce(totals.total, 0) as total, period, period_start, period_end, counts, other_unit, value,
                nullif(lo, '-Infinity') as low, nullif(hi, 'Infinity') as high,
                this_value, nullif(this_lo, '-Infinity') as this_low, nullif(this_hi, 'Infinity') as this_high,
                base_value, nullif(base_lo, '-Infinity') as base_low, nullif(base_hi, 'Infinity') as base_high,
                cast(to_jsonb(terms) as text) as terms, term_count, missing, unclear, first_breaks, last_breaks, forecasts,
                differing, coalesce(other_release, false) as other_release, cast(earlier as text) as earlier
            from ask
            left join totals on totals.n = ask.n
            left join paged on paged.n = ask.n and paged.spot <= ask.most
            order by ask.n, period_start, period_end""";

    private static final String DERIVED =
            FIGURES.formatted(Known.standingFrom("ask"), Known.from("ask")) + PAIRS + SUMS + FOUND;

    private final Questions questions;

    DerivedRepository(Questions questions) {
        this.questions = questions;
    }

    /**
     * The items of each question, by period; one row without a period where a question has none. A sum's value, and the
     * ends of its bounds, are those of the terms that are there.
     */
    Uni<List<Row>> answer(List<DerivedQuestion> asked) {
        return questions.ask(DERIVED, asked);
    }
}
