-- What becomes of a release beside its way forward: it is announced before its minute, and withdrawn with a reason. And a
-- row that says that a figure is withdrawn.

alter table release
    add column announced boolean not null default false,
    add column first_published_here boolean not null default false,
    add column withdrawn_from timestamptz,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawal_reason text,
    add constraint announced_for_a_minute check (not announced or embargo_until is not null),
    add constraint withdrawn_by_somebody_with_a_reason check (
        num_nulls(withdrawn_from, withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 4)),
    add constraint withdrawn_by_then check (withdrawn_from <= withdrawn_at);

comment on column release.announced is 'publisher, title and minute are in the calendar beforehand';
comment on column release.first_published_here is 'the public learns of it here: a correction, or a withdrawal of a figure';
comment on column release.withdrawn_from is 'the public clock: its figures are in force before this instant, and not from it on';
comment on column release.withdrawn_at is 'the recorded clock: when the withdrawal was stored';

-- A publisher's own publication was public when its publisher says so, however late it is recorded. What waits here for
-- its minute, or comes from here, is public once it is approved, and not before.
alter table release alter column public_from set expression as (
    case when embargo_until is not null or first_published_here
        then greatest(published_at, embargo_until, approved_at)
        else published_at end);

create index release_by_minute on release (embargo_until) where announced;

alter table figure
    add column withdrawn boolean not null default false,
    add column amends bigint references release,
    add constraint a_withdrawal_says_nothing_else check (not withdrawn or reading = 'MISSING');
comment on column figure.withdrawn is 'this vintage says that the figure is withdrawn: from here on none is in force';
comment on column figure.amends is 'the release whose figure this row corrects or withdraws, which must still be in force when this is approved';

create or replace function releases_move_forward() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'a withdrawn release stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    if old.approved_at is not null and (new.approved_at, new.approved_by, new.submitted_at, new.submitted_by, new.figure_count)
            is distinct from (old.approved_at, old.approved_by, old.submitted_at, old.submitted_by, old.figure_count)
        or old.submitted_at is not null and (new.submitted_at, new.submitted_by, new.figure_count)
            is distinct from (old.submitted_at, old.submitted_by, old.figure_count) then
        raise exception 'a release moves from draft to submitted to approved, and not back'
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.withdrawn_at is not null and new.approved_at is distinct from old.approved_at then
        raise exception 'a release is approved or withdrawn, not both at once'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create or replace function figures_go_into_drafts() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from (select distinct release_sequence from fresh) f
        join release r on r.sequence = f.release_sequence
        where r.submitted_at is not null or r.withdrawn_at is not null) then
        raise exception 'figures are added to drafts only' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

grant update (withdrawn_from, withdrawn_at, withdrawn_by, withdrawal_reason) on release to ${service};
