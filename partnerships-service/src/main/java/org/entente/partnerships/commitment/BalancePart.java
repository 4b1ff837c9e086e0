package org.entente.partnerships.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** The same sums as those by pillar, by period and purpose instead, or by period and pillar. */
@ApplicationScoped
public class BalancePart implements Part<BalanceSelection, List<BalanceView>> {

    private static final int MOST = 1500;

    /** One row for each amount, or for each year of a divided one; those that do not count too, so that they are named. */
    private static final String SQL = """
            balances_portion as (
                select u.*, u.from_day as first_day, u.to_day as last_day, u.amount as share
                from balances_use u
                where not u.divided
                union all
                select u.*, make_date(year, 1, 1), make_date(year, 12, 31),
                    portion(u.amount, u.from_day, u.to_day,
                        greatest(u.part_from, make_date(year, 1, 1)), least(u.part_to, make_date(year, 12, 31)))
                from balances_use u
                cross join lateral generate_series(
                    cast(extract(year from u.part_from) as int), cast(extract(year from u.part_to) as int)) as year
                where u.divided),
            balances_place as (
                select p.*, period_label(p.first_day, p.last_day) as period, what.purpose,
                    case w.by when 'PILLAR' then p.pillar else what.purpose end as heading
                from balances_portion p join balances_wanted w on w.n = p.n
                cross join lateral (select w.purposes ->> p.pillar as purpose) what),
            balances_sum as (
                select n, period, heading, use, currency, trim_scale(sum(share)) as amount
                from balances_place cross join lateral %1$s
                where reason is null and use is not null
                group by n, period, heading, use, currency),
            balances_list as (
                select n, period, heading, use,
                    jsonb_agg(jsonb_build_object('amount', amount, 'currency', currency) order by currency) as sums
                from balances_sum group by n, period, heading, use),
            balances_item as (
                select m.n, m.period, m.heading, min(m.purpose) as purpose,
                    min(m.first_day) as first_day, min(m.last_day) as last_day,
                    jsonb_agg(distinct m.pillar) as pillars,
                    count(*) filter (where m.reason is null) as counted,
                    count(*) filter (where m.reason is null and m.share < m.amount) as spread_amounts,
                    coalesce(jsonb_agg(%2$s
                        order by m.id) filter (where m.reason is not null), '[]') as exclusions
                from balances_place m join balances_wanted w on w.n = m.n
                group by m.n, m.period, m.heading),
            balances_answer as (
                select asked.n, 0 as total,
                    coalesce(to_char(i.first_day, 'YYYY-MM-DD'), case when i.last_day is null then '~' else '' end)
                        || ' ' || coalesce(to_char(i.last_day, 'YYYY-MM-DD'), '~') || ' '
                        || case i.purpose when 'SECURITY' then 1 when 'DEVELOPMENT' then 2 else 3 end
                        || ' ' || i.heading as sort_key,
                    case when i.n is not null then %3$s || jsonb_build_object(
                        'period', i.period, 'from', i.first_day, 'to', i.last_day, 'purpose', i.purpose,
                        'pillars', i.pillars, 'counted', i.counted, 'spreadAmounts', i.spread_amounts,
                        'exclusions', i.exclusions) || (
                            select coalesce(jsonb_object_agg(l.use, l.sums), '{}') from balances_list l
                            where l.n = i.n and l.period = i.period and l.heading = i.heading) end as item,
                    cast(null as text[]) as codes
                from balances_asked asked left join balances_item i on i.n = asked.n)
            """.formatted(Sums.USES, Sums.EXCLUSION, Sums.NO_SUMS);

    @Override
    public String name() {
        return "balances";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + Sums.sql(name()) + SQL;
    }

    @Override
    public Object wanted(BalanceSelection selection) {
        return selection.wanted();
    }

    @Override
    public List<BalanceView> answer(BalanceSelection selection, List<Found> found) {
        if (found.size() > MOST) {
            throw ProblemException.badParameter(
                    "from", null, "more than %d rows of periods: choose a shorter window".formatted(MOST));
        }
        String note = Sums.note(selection);
        return Found.all(found, BalanceView.class).stream()
                .map(view -> view.with(note))
                .toList();
    }
}
