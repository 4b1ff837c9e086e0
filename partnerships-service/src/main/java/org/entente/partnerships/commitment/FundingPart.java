package org.entente.partnerships.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Sums of money by pillar, in which the same money never stands twice. */
@ApplicationScoped
public class FundingPart implements Part<FundingSelection, List<FundingView>> {

    private static final String SQL = """
            funding_share as (
                select u.*, case when u.divided
                    then portion(u.amount, u.from_day, u.to_day, u.part_from, u.part_to) else u.amount end as share
                from funding_use u),
            funding_sum as (
                select n, pillar, use, currency, trim_scale(sum(share)) as amount
                from funding_share cross join lateral %1$s
                where reason is null and use is not null
                group by n, pillar, use, currency),
            funding_list as (
                select n, pillar, use,
                    jsonb_agg(jsonb_build_object('amount', amount, 'currency', currency) order by currency) as sums
                from funding_sum group by n, pillar, use),
            funding_pillar as (
                select m.n, m.pillar, count(*) filter (where m.reason is null) as counted,
                    count(*) filter (where m.reason is null and m.share < m.amount) as spread_amounts,
                    coalesce(jsonb_agg(commitment_as_json(
                            m.commitment, m.agreement, w.as_of, w.recorded_as_of, w.undated, sight.desks)
                        order by m.id) filter (where m.reason is not null), '[]') as left_out,
                    coalesce(jsonb_agg(%2$s
                        order by m.id) filter (where m.reason is not null), '[]') as exclusions
                from funding_share m join funding_wanted w on w.n = m.n cross join sight
                group by m.n, m.pillar),
            funding_answer as (
                select asked.n, 0 as total, p.pillar as sort_key,
                    case when p.pillar is not null then %3$s || jsonb_build_object(
                        'pillar', p.pillar, 'counted', p.counted, 'spreadAmounts', p.spread_amounts,
                        'leftOut', p.left_out, 'exclusions', p.exclusions) || (
                            select coalesce(jsonb_object_agg(l.use, l.sums), '{}') from funding_list l
                            where l.n = p.n and l.pillar = p.pillar) end as item,
                    (select array_agg(distinct area) from funding_use m
                        cross join lateral unnest(array[(m.commitment).provider, (m.commitment).receiver]) as area
                        where m.n = p.n and m.pillar = p.pillar and m.reason is not null and area is not null) as codes
                from funding_asked asked left join funding_pillar p on p.n = asked.n)
            """.formatted(Sums.USES, Sums.EXCLUSION, Sums.NO_SUMS);

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + Sums.sql(name()) + SQL;
    }

    @Override
    public Object wanted(FundingSelection selection) {
        return selection.wanted();
    }

    @Override
    public List<FundingView> answer(FundingSelection selection, List<Found> found) {
        String note = Sums.note(selection);
        return Found.all(found, FundingView.class).stream()
                .map(view -> view.with(note))
                .toList();
    }
}
