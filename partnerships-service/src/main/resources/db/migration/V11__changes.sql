-- What may have become visible when, so that whoever follows it need not look through everything again. Rows are written
-- with the approval that they come from, in the same transaction: one for its own instant, and one for each later instant
-- from which on something in the version is known. Whether somebody then sees anything new is found out when they ask. See
-- docs/decisions/0076.

create table change (
    sequence bigint generated always as identity primary key,
    id uuid not null unique default gen_random_uuid(),
    version bigint not null references agreement_version,
    visible_from timestamptz not null,
    unique (version, visible_from)
);
comment on table change is 'instants at which agreements may look different from before; added with the write, never changed';
comment on column change.sequence is 'in the order in which writes were committed, since they take turns';
comment on column change.id is 'what places in the list are named by: a running number would tell how much is hidden';
create index change_by_visibility on change (visible_from, sequence);

create trigger changes_stay before update or delete or truncate on change
    for each statement execute function refuse_change();

create function instants_of(of_version bigint) returns setof timestamptz language sql stable rows 4 as $$
    select intake.approved_at
    from agreement_version v join intake on intake.sequence = v.intake where v.sequence = of_version
    union
    select event.known_from from event where event.version = of_version
    union
    select commitment.known_from from commitment where commitment.version = of_version
    union
    select counts_from(cast(document ->> 'publishedOn' as partial_date))
    from agreement_version v cross join lateral jsonb_array_elements(v.documents) document where v.sequence = of_version
    union
    select counts_from(cast(coalesce(action ->> 'publishedOn', action ->> 'actedOn') as partial_date))
    from party cross join lateral jsonb_array_elements(party.actions) action where party.version = of_version
$$;
comment on function instants_of is 'of its approval, and of everything in it that somebody said is known from then on';

-- The service's role adds no rows of its own: whatever approves is told, by whatever way it comes.

create function tell_of_agreements() returns trigger language plpgsql security definer set search_path from current as $$
begin
    insert into change (version, visible_from)
    select v.sequence, instants.visible_from
    from agreement_version v cross join lateral instants_of(v.sequence) as instants(visible_from)
    where v.intake = new.sequence and instants.visible_from >= new.approved_at
    order by instants.visible_from, v.sequence;
    perform pg_notify('change', '');
    return null;
end $$;

create trigger agreements_are_told after update of approved_at on intake
    for each row when (old.approved_at is null and new.approved_at is not null)
    execute function tell_of_agreements();

insert into change (version, visible_from)
select v.sequence, instants.visible_from
from agreement_version v
join intake on intake.sequence = v.intake and intake.approved_at is not null
cross join lateral instants_of(v.sequence) as instants(visible_from)
where instants.visible_from >= intake.approved_at
order by intake.approved_at, instants.visible_from, v.sequence;

grant select on change to ${service};
