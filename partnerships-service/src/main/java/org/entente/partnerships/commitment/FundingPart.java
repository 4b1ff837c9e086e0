package org.entente.partnerships.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Sums of money by pillar, in which the same money never stands twice. */
@ApplicationScoped
public class FundingPart implements Part<FundingSelection, List<FundingView>> {

    /**
     * A period that begins or ends nobody knows when may reach out of any window; one beside the window is no matter. What
     * another one restates is left out only where that other one is fit to be counted in the same sum, be it over others
     * in between: otherwise the money would stand nowhere.
     */
    private static final String SQL = """
            funding_money as (
                select asked.n, cast(row(c.*) as commitment) as commitment, c.id, c.restates, c.pillar, c.kind, c.amount,
                    c.currency, c.conditional, v.agreement, asked.as_of, asked.recorded_as_of, asked.undated,
                    not (c.kind = 'COMMITMENT' and c.conditional)
                        and (w."from" is null or coalesce(c.from_day >= w."from", false))
                        and (w."to" is null or coalesce(c.to_day <= w."to", false)) as fit
                from funding_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(area text, side text, "from" date, "to" date)
                cross join lateral (
                    select paid.* from commitment paid where w.side = 'PROVIDER' and paid.provider = w.area
                    union all
                    select paid.* from commitment paid where w.side = 'RECEIVER' and paid.receiver = w.area) c
                join agreement_version v on v.sequence = c.version
                where is_seen(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)
                    and c.kind <> 'IN_KIND' and c.amount is not null
                    and is_known(c.known_from, asked.as_of, asked.undated)
                    and (w."from" is null or c.to_day is null or c.to_day >= w."from")
                    and (w."to" is null or c.from_day is null or c.from_day <= w."to")),
            funding_restated as (
                select m.n, again.id from funding_money m cross join unnest(m.restates) as again(id) where m.fit
                union
                select before.n, again.id
                from funding_restated before join funding_money m on m.n = before.n and m.id = before.id
                cross join unnest(m.restates) as again(id)),
            funding_use as (
                select m.*, not m.fit or exists (
                    select 1 from funding_restated r where r.n = m.n and r.id = m.id) as left_out
                from funding_money m),
            funding_sum as (
                select n, pillar, use, currency, sum(amount) as amount
                from funding_use
                cross join lateral (values
                    (case kind when 'PLEDGE' then 'pledged' when 'COMMITMENT' then 'committed' else 'disbursed' end),
                    (case when kind = 'PLEDGE' and conditional then 'pledgedOnCondition' end)) as uses(use)
                where not left_out and use is not null
                group by n, pillar, use, currency),
            funding_list as (
                select n, pillar, use,
                    jsonb_agg(jsonb_build_object('amount', amount, 'currency', currency) order by currency) as sums
                from funding_sum group by n, pillar, use),
            funding_pillar as (
                select m.n, m.pillar, count(*) filter (where not m.left_out) as counted,
                    coalesce(jsonb_agg(commitment_as_json(
                            m.commitment, m.agreement, m.as_of, m.recorded_as_of, m.undated, sight.desks)
                        order by (m.commitment).id) filter (where m.left_out), '[]') as left_out
                from funding_use m cross join sight
                group by m.n, m.pillar),
            funding_answer as (
                select asked.n, 0 as total, p.pillar as sort_key,
                    case when p.pillar is not null then jsonb_build_object(
                        'pillar', p.pillar, 'counted', p.counted, 'leftOut', p.left_out,
                        'pledged', jsonb_build_array(), 'pledgedOnCondition', jsonb_build_array(),
                        'committed', jsonb_build_array(), 'disbursed', jsonb_build_array()) || (
                            select coalesce(jsonb_object_agg(l.use, l.sums), '{}') from funding_list l
                            where l.n = p.n and l.pillar = p.pillar) end as item,
                    (select array_agg(distinct area) from funding_use m
                        cross join lateral unnest(array[(m.commitment).provider, (m.commitment).receiver]) as area
                        where m.n = p.n and m.pillar = p.pillar and m.left_out and area is not null) as codes
                from funding_asked asked left join funding_pillar p on p.n = asked.n)""";

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + SQL;
    }

    @Override
    public List<FundingView> answer(FundingSelection selection, List<Found> found) {
        return Found.all(found, FundingView.class);
    }
}
