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

-- An amount is divided evenly over its period, by whole months where the period begins and ends with a month, else by
-- days. Parts are differences of what had gone by up to a day, rounded to the hundredth (or as finely as the amount is
-- given), so that they add up to the amount however it is cut.

create function is_divisible(from_day date, to_day date) returns boolean language sql immutable parallel safe as $$
    select coalesce(extract(year from to_day) - extract(year from from_day) <= 50, false)
$$;

create function gone_by(from_day date, to_day date, day date) returns numeric language sql immutable parallel safe as $$
    select case
        when extract(day from from_day) = 1 and extract(day from to_day + 1) = 1 then
            (12 * (extract(year from day) - extract(year from from_day))
                + extract(month from day) - extract(month from from_day)
                + extract(day from day)
                    / extract(day from date_trunc('month', cast(day as timestamp)) + interval '1 month - 1 day'))
            / (12 * (extract(year from to_day) - extract(year from from_day))
                + extract(month from to_day) - extract(month from from_day) + 1)
        else cast(day - from_day + 1 as numeric) / (to_day - from_day + 1) end
$$;
comment on function gone_by is 'how much of a period, from 0 to 1, has gone by with the end of a day of it';

create function portion_until(amount numeric, from_day date, to_day date, day date) returns numeric
    language sql immutable parallel safe as $$
    select case when day < from_day then 0 when day >= to_day then amount
        else round(amount * gone_by(from_day, to_day, day), greatest(2, scale(amount))) end
$$;

create function portion(amount numeric, from_day date, to_day date, first_day date, last_day date) returns numeric
    language sql immutable parallel safe as $$
    select portion_until(amount, from_day, to_day, last_day) - portion_until(amount, from_day, to_day, first_day - 1)
$$;
comment on function portion is 'the part of an amount, given for a period, that falls to the days from first_day to last_day';

create function period_label(from_day date, to_day date) returns text language sql immutable parallel safe as $$
    with exact as (
        select case
            when coalesce(to_char(from_day, 'MMDD') = '0101', true) and coalesce(to_char(to_day, 'MMDD') = '1231', true)
                then 'YYYY'
            when coalesce(extract(day from from_day) = 1, true) and coalesce(extract(day from to_day + 1) = 1, true)
                then 'YYYY-MM'
            else 'YYYY-MM-DD' end as form)
    select case
        when from_day is null and to_day is null then 'unknown'
        when to_char(from_day, form) = to_char(to_day, form) then to_char(from_day, form)
        else coalesce(to_char(from_day, form), '..') || '/' || coalesce(to_char(to_day, form), '..') end
    from exact
$$;
comment on function period_label is '2024, 2023/2024, 2023-04/2024-03, 2023-04-01/2023-05-07, 2023/.., ../2024 or unknown';

create function exclusion_as_json(
    c commitment, reason text, restated_by text, counted_under text, window_from date, window_to date)
    returns jsonb language sql immutable parallel safe as $$
    select jsonb_build_object('commitment', c.id, 'reason', reason, 'restatedBy', restated_by, 'words',
        case reason
            when 'RESTATED' then 'The same money is stated again by ' || coalesce(restated_by || ', which counts'
                || case when counted_under <> c.pillar then ' under ' || counted_under else '' end || '.',
                'what it states again itself, in a circle.')
            when 'CONDITIONAL' then 'It depends on a condition that may never be met.'
            when 'PERIOD_NOT_INSIDE' then 'Its period, ' || period_label(c.from_day, c.to_day)
                || ', extends beyond the period asked for (' || period_label(window_from, window_to) || ').'
            else 'Its period' || case when c.from_day is null and c.to_day is null then ' is unknown'
                    else ', ' || period_label(c.from_day, c.to_day) || ', is not known whole' end
                || ', so nobody can tell whether it lies within ' || period_label(window_from, window_to) || '.' end)
$$;
comment on function exclusion_as_json is '{commitment, reason, restatedBy, words}';
