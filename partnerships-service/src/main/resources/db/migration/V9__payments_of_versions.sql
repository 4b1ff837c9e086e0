-- The payments of a commitment as one version has them, be it a draft: those that stand in the version itself, and those
-- of other agreements as far as they can be seen.

create function payments_in_version(
    c commitment, whole boolean, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns jsonb language sql stable parallel safe cost 2000 as $$
    with recursive owed (id) as (
        select cast(c.id as text)
        union
        select again.id
        from owed join commitment before on before.version = c.version and before.id = owed.id
        cross join unnest(before.restates) as again(id)),
    own as (
        select paid.* from owed join commitment paid on paid.version = c.version and paid.pays = owed.id
        where paid.kind = 'DISBURSEMENT' and paid.amount is not null
            and (whole or is_known(paid.known_from, as_of, undated))),
    payment (item) as (
        select jsonb_build_object(
            'id', own.id, 'amount', own.amount, 'currency', own.currency, 'on', own.to_on, 'sourceUrl', own.source_url)
        from own
        where not exists (select 1 from own again where own.id = any (again.restates))
        union all
        select elsewhere.item
        from jsonb_array_elements(payments_of(c, as_of, recorded_as_of, undated, desks)) as elsewhere(item)
        where not exists (
            select 1
            from agreement_version this join agreement_version other on other.agreement = this.agreement
            join commitment paid on paid.version = other.sequence and paid.id = elsewhere.item ->> 'id'
            where this.sequence = c.version))
    select coalesce(jsonb_agg(item order by item ->> 'on', item ->> 'id'), '[]') from payment
$$;
comment on function payments_in_version is '[{id, amount, currency, on, sourceUrl}]; whole: also those that are not public yet';
