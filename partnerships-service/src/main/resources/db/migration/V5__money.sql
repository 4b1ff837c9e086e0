-- What money is for, by the purpose codes of the OECD's Development Assistance Committee, and what a payment pays.

alter table commitment
    add column sector text check (sector ~ '^[0-9]{5}$'),
    add column pays slug,
    add constraint disbursements_pay check (pays is null or kind = 'DISBURSEMENT');
comment on column commitment.sector is 'purpose code of the OECD DAC; the pillar is as stated, else as the rule gave it at the time';
comment on column commitment.pays is 'id of the pledge or commitment, of any agreement, that this disbursement pays';
create index commitment_by_paid on commitment (pays) where pays is not null;

-- The payments of a commitment, or of one whose money it states again, as far as each step can be seen. A payment that
-- another one of them states again, over others in between too, is not among them.

create function payments_of(
    c commitment, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns jsonb language sql stable parallel safe cost 2000 as $$
    with recursive owed (id, restates) as (
        select cast(c.id as text), c.restates
        union
        select cast(before.id as text), before.restates
        from owed cross join lateral unnest(owed.restates) as again(id)
        join commitment before on before.id = again.id
        where is_known(before.known_from, as_of, undated)
            and is_seen(before.version, as_of, recorded_as_of, undated, desks)),
    payment as (
        select distinct on (paid.id) paid.*
        from owed join commitment paid on paid.pays = owed.id
        where paid.kind = 'DISBURSEMENT' and paid.amount is not null and is_known(paid.known_from, as_of, undated)
            and is_seen(paid.version, as_of, recorded_as_of, undated, desks)),
    restated (id) as (
        select again.id from payment cross join unnest(payment.restates) as again(id)
        union
        select again.id
        from restated join commitment before on before.id = restated.id
        cross join unnest(before.restates) as again(id)
        where is_known(before.known_from, as_of, undated)
            and is_seen(before.version, as_of, recorded_as_of, undated, desks))
    select coalesce(jsonb_agg(jsonb_build_object(
            'id', payment.id, 'amount', payment.amount, 'currency', payment.currency, 'on', payment.to_on,
            'sourceUrl', payment.source_url)
        order by payment.to_day, payment.id), '[]')
    from payment
    where not exists (select 1 from restated where restated.id = payment.id)
$$;
comment on function payments_of is '[{id, amount, currency, on, sourceUrl}]';

create or replace function commitment_as_json(
    c commitment, agreement text, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns jsonb language sql stable parallel safe as $$
    select jsonb_build_object(
        'id', c.id, 'agreement', agreement, 'kind', c.kind, 'provider', c.provider, 'receiver', c.receiver,
        'pillar', c.pillar, 'sector', c.sector, 'amount', c.amount, 'currency', c.currency, 'inKind', c.in_kind,
        'from', c.from_on, 'to', c.to_on, 'publishedOn', c.published_on, 'conditional', c.conditional,
        'restates', case when cardinality(c.restates) = 0 then cast('{}' as text[])
            else seen_commitments(c.restates, as_of, recorded_as_of, undated, desks) end,
        'pays', case when c.pays is not null then
            (seen_commitments(array[cast(c.pays as text)], as_of, recorded_as_of, undated, desks))[1] end,
        'disbursed', case when c.kind in ('PLEDGE', 'COMMITMENT') then
            payments_of(c, as_of, recorded_as_of, undated, desks) else '[]' end,
        'note', c.note, 'sourceUrl', c.source_url)
$$;
