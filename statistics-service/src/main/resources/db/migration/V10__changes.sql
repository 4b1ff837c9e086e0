-- What became visible when, so that whoever follows it need not look through everything again. A row is written with the
-- write that it tells of, in the same transaction, and says from when on it is to be told: a release that waits for its
-- minute has its row from its approval on, and is told at that minute without anything being written then. See
-- docs/decisions/0076.

create table change (
    sequence bigint generated always as identity primary key,
    id uuid not null unique default gen_random_uuid(),
    release bigint not null references release,
    kind text not null check (kind in ('APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    visible_from timestamptz not null,
    areas text[] not null
);
comment on table change is 'what becomes of releases, for those who follow them; added with the write, never changed';
comment on column change.sequence is 'in the order in which writes were committed, since they take turns';
comment on column change.id is 'what places in the list are named by: a running number would tell how much is hidden';
comment on column change.kind is 'APPROVED: stored as approved while its minute is still to come, told to those who may see it then';
comment on column change.visible_from is 'from when on it is told';
comment on column change.areas is 'both sides of every series that the release has figures of';
create index change_by_visibility on change (visible_from, sequence);

create trigger changes_stay before update or delete or truncate on change
    for each statement execute function refuse_change();

create function areas_of_release(of_release bigint) returns text[] language sql stable as $$
    select coalesce(array_agg(distinct side.code), '{}')
    from (select distinct figure.series_id from figure where figure.release_sequence = of_release) held
    join series on series.id = held.series_id
    cross join lateral (values (series.ref_area), (series.counterpart_area)) as side(code)
$$;

-- The service's role adds no rows of its own: whatever approves or withdraws a release is told, by whatever way it comes.

create function tell_of_release() returns trigger language plpgsql security definer set search_path from current as $$
declare
    named text[] := areas_of_release(new.sequence);
begin
    if old.approved_at is null and new.approved_at is not null then
        if new.public_from > new.approved_at then
            insert into change (release, kind, visible_from, areas)
            values (new.sequence, 'APPROVED', new.approved_at, named);
        end if;
        insert into change (release, kind, visible_from, areas)
        values (new.sequence, 'PUBLISHED', greatest(new.public_from, new.approved_at), named);
    end if;
    if old.withdrawn_at is null and new.withdrawn_at is not null and new.approved_at is not null then
        insert into change (release, kind, visible_from, areas)
        values (new.sequence, 'WITHDRAWN', new.withdrawn_at, named);
    end if;
    perform pg_notify('change', '');
    return null;
end $$;

create trigger releases_are_told after update of approved_at, withdrawn_at on release
    for each row when (
        old.approved_at is distinct from new.approved_at or old.withdrawn_at is distinct from new.withdrawn_at)
    execute function tell_of_release();

insert into change (release, kind, visible_from, areas)
select told.release, told.kind, told.visible_from, areas_of_release(told.release)
from (
    select sequence as release, 'APPROVED' as kind, approved_at as visible_from, approved_at as at, 1 as place
    from release where public_from > approved_at
    union all
    select sequence, 'PUBLISHED', greatest(public_from, approved_at), approved_at, 2
    from release where approved_at is not null
    union all
    select sequence, 'WITHDRAWN', withdrawn_at, withdrawn_at, 3
    from release where approved_at is not null and withdrawn_at is not null) told
order by told.at, told.release, told.place;

grant select on change to ${service};
