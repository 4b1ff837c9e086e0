package org.entente.partnerships.iati;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Agreements with the money that is to be given out, and whatever states that money again. */
@ApplicationScoped
class ActivityPart implements Part<ActivitySelection, Page<Deal>> {

    /**
     * What restates is looked for among all that can be seen, whatever was selected: the same money must not stand in two
     * files either.
     */
    private static final String MATCHING = """
            activities_money as (
                select asked.n, asked.as_of, asked.recorded_as_of, asked.undated, asked.today, v.sequence as version,
                    v.agreement, c.id, c.ordinal, cast(row(c.*) as commitment) as commitment
                from activities_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(
                    agreements jsonb, provider text, receiver text, pillar text)
                join commitment c on (w.provider is null or c.provider = w.provider)
                    and (w.receiver is null or c.receiver = w.receiver) and (w.pillar is null or c.pillar = w.pillar)
                join agreement_version v on v.sequence = c.version
                    and (w.agreements is null or jsonb_exists(w.agreements, v.agreement))
                where is_known(c.known_from, asked.as_of, asked.undated)
                    and is_seen(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)),
            activities_again as (
                select m.n, m.as_of, m.recorded_as_of, m.undated, m.id as restated, d.id, d.version
                from activities_money m cross join sight
                join commitment d on d.restates @> array[cast(m.id as text)]
                where is_known(d.known_from, m.as_of, m.undated)
                    and is_seen(d.version, m.as_of, m.recorded_as_of, m.undated, sight.desks)
                union
                select again.n, again.as_of, again.recorded_as_of, again.undated, again.restated, d.id, d.version
                from activities_again again cross join sight
                join commitment d on d.restates @> array[cast(again.id as text)]
                where is_known(d.known_from, again.as_of, again.undated)
                    and is_seen(d.version, again.as_of, again.recorded_as_of, again.undated, sight.desks)),
            activities_restated as (
                select again.n, again.restated, jsonb_agg(jsonb_build_object(
                        'id', d.id, 'kind', d.kind, 'money', d.amount is not null, 'from', d.from_on, 'to', d.to_on,
                        'publishedOn', d.published_on, 'acted', (
                            select min(event.acted_on collate "C") from event
                            where event.version = d.version and event.known_from <= again.as_of))
                    order by d.id) as by
                from activities_again again
                join commitment d on d.version = again.version and d.id = again.id
                group by again.n, again.restated),
            activities_matching as (
                select m.n, m.as_of, m.recorded_as_of, m.undated, m.today, m.version, m.agreement,
                    cast(m.agreement as text) as sort_key,
                    jsonb_agg(jsonb_build_object(
                            'commitment', commitment_as_json(
                                m.commitment, m.agreement, m.as_of, m.recorded_as_of, m.undated, sight.desks),
                            'restatedBy', coalesce(r.by, '[]'))
                        order by m.ordinal) as money
                from activities_money m cross join sight
                left join activities_restated r on r.n = m.n and r.restated = m.id
                group by m.n, m.as_of, m.recorded_as_of, m.undated, m.today, m.version, m.agreement),
            """;

    private static final String ITEM = """
            (select jsonb_build_object(
                'agreement', v.agreement, 'title', v.title, 'note', v.note, 'binding', v.binding,
                'agencies', v.agencies, 'money', page.money,
                'status', status_of(possible_statuses(page.version, page.today, page.as_of)),
                'steps', (
                    select coalesce(jsonb_agg(jsonb_build_object(
                            'status', event.status, 'actedOn', event.acted_on, 'effectiveOn', event.effective_on)
                        order by event.first_day, event.last_day, event.ordinal), '[]')
                    from event where event.version = page.version and event.known_from <= page.as_of))
            from agreement_version v where v.sequence = page.version)""";

    private static final String CODES = """
            array(
                select distinct code from jsonb_array_elements(page.money) one
                cross join lateral (values
                    (one -> 'commitment' ->> 'provider'), (one -> 'commitment' ->> 'receiver')) as side(code)
                where code is not null)""";

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + MATCHING + Part.paged(name(), ITEM, CODES);
    }

    @Override
    public Page<Deal> answer(ActivitySelection selection, List<Found> found) {
        return Found.page(selection, found, Deal.class, Function.identity());
    }
}
