package org.entente.partnerships.commitment;

import java.time.LocalDate;
import org.entente.partnerships.commitment.FundingSelection.Side;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What all sums of money have in common: which amounts are looked at, and why some of them do not count. */
final class Sums {

    /** What is missing at a named instant, for those who name one. */
    private static final String UNDATED_NOTE =
            "Money of which nobody knows since when it is public is left out, as at every named instant.";

    /** Why rows by period cannot be added up to years. */
    private static final String OVERLAP_NOTE =
            "Each amount stands whole in the row of its own period, and rows of overlapping periods stand side by side:"
                    + " only spread gives years.";

    /** How amounts are divided, for those who read a sum of divided ones. */
    private static final String SPREAD_NOTE =
            "Amounts are divided over their periods evenly: by whole months where a period begins and ends with a month,"
                    + " else by days, to the hundredth; the parts add up to the amount. A year or month without a day is"
                    + " taken whole. What has an open period, or one of more than 50 years, is not divided. No source"
                    + " states these parts.";

    /**
     * Whose money of which period. The pillar chooses among the sums, the others narrow them: money that is stated again
     * under another pillar does not count by asking for its own pillar alone.
     */
    record Wanted(
            String area,
            Side side,
            @Nullable Object pillar,
            @Nullable String provider,
            @Nullable String receiver,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean spread,
            @Nullable Object purposes,
            @Nullable Object by) {}

    /**
     * Common table expressions up to {@code <name>_use}: every amount with the {@code reason} for which it does not count,
     * null where it counts, {@code restated_by} and the pillar {@code counted_under}; {@code part_from} and {@code part_to} are the part of its period
     * that lies in the window, where it is divided.
     *
     * <p>A period that begins or ends nobody knows when may reach out of any window; one beside the window is no matter.
     * What another one restates is left out only where that other one is fit to be counted in the same sum, be it over
     * others in between, as far as they can be seen: otherwise the money would stand nowhere. Of those that restate it,
     * the one is named that is not itself restated.
     */
    private static final String SQL = """
            %1$s_wanted as (
                select asked.n, asked.as_of, asked.recorded_as_of, asked.undated, w.*
                from %1$s_asked asked cross join lateral jsonb_to_record(asked.wanted) as w(
                    area text, side text, pillar text, provider text, receiver text, "from" date, "to" date,
                    spread boolean, purposes jsonb, by text)),
            %1$s_seen as (
                select w.n, cast(row(c.*) as commitment) as commitment, v.agreement,
                    w.spread and is_divisible(c.from_day, c.to_day) as divided
                from %1$s_wanted w cross join sight
                cross join lateral (
                    select paid.* from commitment paid where w.side = 'PROVIDER' and paid.provider = w.area
                    union all
                    select paid.* from commitment paid where w.side = 'RECEIVER' and paid.receiver = w.area) c
                join agreement_version v on v.sequence = c.version
                where is_seen(v.sequence, w.as_of, w.recorded_as_of, w.undated, sight.desks)
                    and c.kind <> 'IN_KIND' and c.amount is not null
                    and is_known(c.known_from, w.as_of, w.undated)
                    and (w.provider is null or c.provider = w.provider)
                    and (w.receiver is null or c.receiver = w.receiver)
                    and (w."from" is null or c.to_day is null or c.to_day >= w."from")
                    and (w."to" is null or c.from_day is null or c.from_day <= w."to")),
            %1$s_money as (
                select s.n, s.commitment, s.agreement, s.divided, c.id, c.pillar, c.kind, c.amount, c.currency, c.conditional,
                    c.from_day, c.to_day, case when s.divided then greatest(c.from_day, w."from") end as part_from,
                    case when s.divided then least(c.to_day, w."to") end as part_to,
                    case when c.kind = 'COMMITMENT' and c.conditional then 'CONDITIONAL'
                        when s.divided then null
                        when c.from_day < w."from" or c.to_day > w."to" then 'PERIOD_NOT_INSIDE'
                        when w."from" is not null and c.from_day is null or w."to" is not null and c.to_day is null
                            then 'PERIOD_UNKNOWN' end as obstacle
                from %1$s_seen s join %1$s_wanted w on w.n = s.n cross join lateral (select (s.commitment).*) c),
            %1$s_restated (n, id) as (
                select m.n, again.id
                from %1$s_money m cross join unnest((m.commitment).restates) as again(id) where m.obstacle is null
                union
                select before.n, again.id
                from %1$s_restated before join %1$s_wanted w on w.n = before.n cross join sight
                join commitment c on c.id = before.id and cardinality(c.restates) > 0
                cross join unnest(c.restates) as again(id)
                where is_known(c.known_from, w.as_of, w.undated)
                    and is_seen(c.version, w.as_of, w.recorded_as_of, w.undated, sight.desks)),
            %1$s_restating (n, by, pillar, id) as (
                select m.n, cast(m.id as text), m.pillar, again.id
                from %1$s_money m cross join unnest((m.commitment).restates) as again(id)
                where m.obstacle is null
                    and not exists (select 1 from %1$s_restated r where r.n = m.n and r.id = m.id)
                union
                select before.n, before.by, before.pillar, again.id
                from %1$s_restating before join %1$s_wanted w on w.n = before.n cross join sight
                join commitment c on c.id = before.id and cardinality(c.restates) > 0
                cross join unnest(c.restates) as again(id)
                where is_known(c.known_from, w.as_of, w.undated)
                    and is_seen(c.version, w.as_of, w.recorded_as_of, w.undated, sight.desks)),
            %1$s_use as (
                select m.*, case when r.id is not null then 'RESTATED' else m.obstacle end as reason, top.by as restated_by,
                    top.pillar as counted_under
                from %1$s_money m join %1$s_wanted w on w.n = m.n
                left join %1$s_restated r on r.n = m.n and r.id = m.id
                left join (select distinct on (n, id) n, id, by, pillar from %1$s_restating order by n, id, by) top
                    on top.n = m.n and top.id = m.id
                where w.pillar is null or m.pillar = w.pillar),
            """;

    /** The columns of the sums that an amount belongs to, over {@code kind} and {@code conditional}. */
    static final String USES = """
            (values
                (case kind when 'PLEDGE' then 'pledged' when 'COMMITMENT' then 'committed' else 'disbursed' end),
                (case when kind = 'PLEDGE' and conditional then 'pledgedOnCondition' end)) as uses(use)
            """;

    /** The members that hold sums, each with none. */
    static final String NO_SUMS = """
            jsonb_build_object('pledged', jsonb_build_array(), 'pledgedOnCondition', jsonb_build_array(),
                'committed', jsonb_build_array(), 'disbursed', jsonb_build_array())""";

    /** Why an amount {@code m} does not count in the window of {@code w}, as JSON. */
    static final String EXCLUSION =
            "exclusion_as_json(m.commitment, m.reason, m.restated_by, m.counted_under, w.\"from\", w.\"to\")";

    private Sums() {}

    static String sql(String name) {
        return SQL.formatted(name);
    }

    /** What has to be known to read sums by pillar; null where nothing has. */
    static @Nullable String note(FundingSelection selection) {
        return joined(selection.isSpread() ? SPREAD_NOTE : null, selection.asOf());
    }

    /** What has to be known to read sums by period. */
    static @Nullable String note(BalanceSelection selection) {
        return joined(selection.isSpread() ? SPREAD_NOTE : OVERLAP_NOTE, selection.asOf());
    }

    private static @Nullable String joined(@Nullable String note, @Nullable String asOf) {
        if (asOf == null) {
            return note;
        }
        return note == null ? UNDATED_NOTE : note + " " + UNDATED_NOTE;
    }

    static void checkWindow(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.badParameter("to", to.toString(), "lies before from");
        }
    }
}
