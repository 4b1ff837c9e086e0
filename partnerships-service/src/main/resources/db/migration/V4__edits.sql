-- Versions are numbered, object by object, and know what they were built on: base is the approved version that the author
-- had seen, parent the one that was changed, which may be a draft that still waits. What came by documents was built on
-- the approved version.

alter table agreement_version add column number integer, add column parent bigint references agreement_version,
    add column reason text check (length(reason) between 1 and 1000);
alter table engagement_version add column number integer, add column parent bigint references engagement_version,
    add column reason text check (length(reason) between 1 and 1000);
alter table partnership_version add column number integer, add column parent bigint references partnership_version,
    add column reason text check (length(reason) between 1 and 1000);
alter table statement_version add column number integer, add column parent bigint references statement_version,
    add column reason text check (length(reason) between 1 and 1000);

alter table agreement_version disable trigger agreements_stay;
alter table engagement_version disable trigger engagements_stay;
alter table partnership_version disable trigger partnerships_stay;
alter table statement_version disable trigger statements_stay;

update agreement_version v set number = counted.number, parent = v.base
    from (select sequence, row_number() over (partition by agreement order by sequence) as number
        from agreement_version) counted
    where counted.sequence = v.sequence;
update engagement_version v set number = counted.number, parent = v.base
    from (select sequence, row_number() over (partition by engagement order by sequence) as number
        from engagement_version) counted
    where counted.sequence = v.sequence;
update partnership_version v set number = counted.number, parent = v.base
    from (select sequence, row_number() over (partition by lead, partner, since order by sequence) as number
        from partnership_version) counted
    where counted.sequence = v.sequence;
update statement_version v set number = counted.number, parent = v.base
    from (select sequence, row_number() over (partition by statement order by sequence) as number
        from statement_version) counted
    where counted.sequence = v.sequence;

alter table agreement_version enable trigger agreements_stay;
alter table engagement_version enable trigger engagements_stay;
alter table partnership_version enable trigger partnerships_stay;
alter table statement_version enable trigger statements_stay;

alter table agreement_version alter column number set not null, add unique (agreement, number),
    add check (parent < sequence);
alter table engagement_version alter column number set not null, add unique (engagement, number),
    add check (parent < sequence);
alter table partnership_version alter column number set not null, add unique (lead, partner, since, number),
    add check (parent < sequence);
alter table statement_version alter column number set not null, add unique (statement, number),
    add check (parent < sequence);
comment on column agreement_version.number is '1, 2, 3 for each agreement in the order of recording, drafts included';
comment on column agreement_version.parent is 'the version that this one changes; base where it came by a document';
comment on column agreement_version.reason is 'why, in the author''s words';

-- Writes take turns, so the highest number so far is known; the unique keys hold whatever happens. By index: a plan that was
-- made while the table was small would go through all of it for each row of a large document.

create function number_agreement() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    new.number := 1 + coalesce((select max(number) from agreement_version where agreement = new.agreement), 0);
    return new;
end $$;

create function number_engagement() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    new.number := 1 + coalesce((select max(number) from engagement_version where engagement = new.engagement), 0);
    return new;
end $$;

create function number_partnership() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    new.number := 1 + coalesce((
        select max(number) from partnership_version
        where lead = new.lead and partner = new.partner and since = new.since), 0);
    return new;
end $$;

create function number_statement() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    new.number := 1 + coalesce((select max(number) from statement_version where statement = new.statement), 0);
    return new;
end $$;

create trigger agreements_are_numbered before insert on agreement_version
    for each row execute function number_agreement();
create trigger engagements_are_numbered before insert on engagement_version
    for each row execute function number_engagement();
create trigger partnerships_are_numbered before insert on partnership_version
    for each row execute function number_partnership();
create trigger statements_are_numbered before insert on statement_version
    for each row execute function number_statement();

-- Versions of every kind, for the rules that hold for all of them.

create index partnership_version_by_stage on partnership_version ((lead || '-' || partner || '/' || since));

create view object_version as
    select 'AGREEMENT' as kind, cast(v.agreement as text) as object, v.sequence, v.number, v.intake, v.base, v.parent,
        v.reason, v.content_sha256, v.visibility, cast(null as timestamptz) as known_from,
        array(select party.area from party where party.version = v.sequence) as areas
    from agreement_version v
    union all
    select 'ENGAGEMENT', cast(v.engagement as text), v.sequence, v.number, v.intake, v.base, v.parent, v.reason,
        v.content_sha256, 'PUBLIC', v.known_from, v.areas
    from engagement_version v
    union all
    select 'PARTNERSHIP', v.lead || '-' || v.partner || '/' || v.since, v.sequence, v.number, v.intake, v.base, v.parent,
        v.reason, v.content_sha256, 'PUBLIC', v.known_from, array[v.lead, v.partner]
    from partnership_version v
    union all
    select 'STATEMENT', cast(v.statement as text), v.sequence, v.number, v.intake, v.base, v.parent, v.reason,
        v.content_sha256, 'PUBLIC', v.known_from, v.about
    from statement_version v;
comment on column object_version.areas is 'the areas whose desks may change it';
grant select on object_version to ${service};

create function current_version(of_kind text, of_object text, recorded_as_of timestamptz) returns bigint
    language sql stable parallel safe as $$
    select max(v.sequence)
    from object_version v join intake on intake.sequence = v.intake
    where v.kind = of_kind and v.object = of_object and intake.approved_at <= recorded_as_of
$$;
comment on function current_version is 'the approved version that counts; null where there is none';

create function ground_of(of_kind text, of_version bigint, recorded_as_of timestamptz) returns bigint
    language sql stable parallel safe cost 1000 as $$
    with recursive chain (version, depth) as (
        select v.parent, 1 from object_version v where v.kind = of_kind and v.sequence = of_version
        union all
        select v.parent, chain.depth + 1
        from chain
        join object_version v on v.kind = of_kind and v.sequence = chain.version
        join intake on intake.sequence = v.intake
        where intake.approved_at is null or intake.approved_at > recorded_as_of)
    select version from chain order by depth desc limit 1
$$;
comment on function ground_of is 'the approved version that a draft is built on, over other drafts in between; null for a new object';

create function is_waiting(of_kind text, of_version bigint, recorded_as_of timestamptz) returns boolean
    language sql stable parallel safe cost 1000 as $$
    select exists (
        select 1 from object_version v join intake on intake.sequence = v.intake
        where v.kind = of_kind and v.sequence = of_version and intake.submitted_at <= recorded_as_of
            and (intake.approved_at is null or intake.approved_at > recorded_as_of)
            and ground_of(of_kind, of_version, recorded_as_of)
                is not distinct from current_version(of_kind, v.object, recorded_as_of))
$$;
comment on function is_waiting is 'whether a version is submitted and can still be published: nothing else was, beside it';

-- Who may see what. `who` is {caller, desks, editor, approver, auditor}.

create function is_hidden_agreement(of_agreement text, desks jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.agreement = of_agreement and v.visibility = 'RESTRICTED' and not is_open_to(v.sequence, v.visibility, desks)
            and not exists (
                select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                where newer.agreement = v.agreement and later.approved_at is not null
                    and (newer.sequence > v.sequence or intake.approved_at is null)))
$$;
comment on function is_hidden_agreement is
    'whether an agreement is restricted by now to others, or is to be and nothing of it is approved';

create function is_handled(of_kind text, of_version bigint, recorded_as_of timestamptz, who jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select exists (
        select 1 from object_version v join intake on intake.sequence = v.intake
        where v.kind = of_kind and v.sequence = of_version and intake.drafted_at <= recorded_as_of
            and (intake.approved_at is null or intake.approved_at > recorded_as_of)
            and (cast(who -> 'auditor' as boolean)
                or cast(who -> 'approver' as boolean) and intake.submitted_at <= recorded_as_of
                or cast(who -> 'editor' as boolean) and (
                    intake.drafted_by = who ->> 'caller'
                    or jsonb_exists(who -> 'desks', '*')
                    or jsonb_exists_any(who -> 'desks', v.areas)
                        and not (of_kind = 'AGREEMENT' and is_hidden_agreement(v.object, who -> 'desks')))))
$$;
comment on function is_handled is
    'whether a version is a draft that somebody sees: the own ones and those of the desks as an editor, submitted ones as an approver, all as an auditor';

create function is_seen_version(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.sequence = of_version and intake.approved_at <= recorded_as_of
            and is_open_to(v.sequence, v.visibility, desks)
            and not exists (
                select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                where newer.agreement = v.agreement and newer.sequence > v.sequence
                    and later.approved_at is not null and not is_open_to(newer.sequence, newer.visibility, desks))
            and (exists (select 1 from event where event.version = v.sequence and event.known_from <= as_of)
                or exists (select 1 from commitment c where c.version = v.sequence and c.known_from <= as_of)
                or undated
                    and not exists (select 1 from event where event.version = v.sequence)
                    and not exists (
                        select 1 from commitment c where c.version = v.sequence and c.known_from is not null)))
$$;
comment on function is_seen_version is
    'whether a version was ever the current one of an agreement of which something was public: is_seen, without regard to newer ones that are as open';

-- Four eyes over everything that becomes public at once: whoever drafted a version that nobody approved publishes nothing
-- that is built on it.

create function authors_do_not_publish() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive chain (kind, version, intake) as (
            select v.kind, v.parent, cast(null as bigint)
            from object_version v
            where v.intake = new.sequence and v.parent is distinct from v.base
            union
            select v.kind, v.parent, v.intake
            from chain
            join object_version v on v.kind = chain.kind and v.sequence = chain.version
            join intake on intake.sequence = v.intake
            where intake.approved_at is null)
        select 1 from chain join intake on intake.sequence = chain.intake
        where new.approved_by in (intake.drafted_by, intake.submitted_by)) then
        raise exception 'approved_by_another: it is built on a draft of the one who approves it'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger authors_do_not_publish before update of approved_at on intake
    for each row when (new.approved_at is not null and old.approved_at is null)
    execute function authors_do_not_publish();

-- What waits is little beside what is approved.

create index intake_not_approved on intake (sequence) where approved_at is null;

-- One version among others, as somebody sees it: published ones as they were, drafts for those who handle them, but not
-- from an instant that was named, at which no draft was public.

create function has_approved(of_version bigint, who jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select cast(who -> 'approver' as boolean) and exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.sequence = of_version and intake.approved_by = who ->> 'caller')
$$;
comment on function has_approved is 'whoever published a version may look at it again, as at the intake that it came with';

create function is_shown_version(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb, who jsonb)
    returns boolean language sql stable parallel safe cost 1000 as $$
    select is_seen_version(of_version, as_of, recorded_as_of, undated, desks)
        or undated and (is_handled('AGREEMENT', of_version, recorded_as_of, who) or has_approved(of_version, who))
$$;

create function is_whole_version(of_version bigint, recorded_as_of timestamptz, desks jsonb, who jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select jsonb_exists(desks, '*')
        or exists (select 1 from party where party.version = of_version and jsonb_exists(desks, party.area))
        or is_handled('AGREEMENT', of_version, recorded_as_of, who) or has_approved(of_version, who)
$$;
comment on function is_whole_version is
    'whether somebody who sees a version sees all of it, also what is not public yet: its desks, and who handles it as a draft';

create function seen_before(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb, who jsonb)
    returns bigint language sql stable parallel safe cost 2000 as $$
    with recursive chain (version, shown, depth) as (
        select v.parent, is_shown_version(v.parent, as_of, recorded_as_of, undated, desks, who), 1
        from agreement_version v where v.sequence = of_version and v.parent is not null
        union all
        select v.parent, is_shown_version(v.parent, as_of, recorded_as_of, undated, desks, who), chain.depth + 1
        from chain join agreement_version v on v.sequence = chain.version
        where not chain.shown and v.parent is not null)
    select version from chain where shown order by depth limit 1
$$;
comment on function seen_before is 'the version that one was built on, or the nearest below that can be seen; null for the first';

create function is_head_draft(of_version bigint, recorded_as_of timestamptz, who jsonb) returns boolean
    language sql stable parallel safe cost 5000 as $$
    select is_handled('AGREEMENT', of_version, recorded_as_of, who)
        and is_waiting('AGREEMENT', of_version, recorded_as_of)
        and not exists (
            select 1 from agreement_version v join agreement_version newer
                on newer.agreement = v.agreement and newer.number > v.number
            where v.sequence = of_version
                and is_handled('AGREEMENT', newer.sequence, recorded_as_of, who)
                and is_waiting('AGREEMENT', newer.sequence, recorded_as_of))
$$;
comment on function is_head_draft is 'the latest draft of an agreement that waits for publication, of those that somebody handles';

-- Links of a version: to what can be seen; for who sees the whole of it, to all that is within their sight by now, drafts of
-- their desks too, so that they hand back what stands there. What is out of sight stays in the version and is not shown: to
-- show and to carry along follow this one rule.

create function is_agreement_in_sight(of_agreement text, desks jsonb) returns boolean
    language sql stable parallel safe cost 2000 as $$
    select not is_hidden_agreement(of_agreement, desks) and (
        is_seen_agreement(of_agreement, now(), 'infinity', true, desks)
        or exists (
            select 1 from agreement_version v join intake on intake.sequence = v.intake
            where v.agreement = of_agreement
                and (jsonb_exists(desks, '*')
                    or exists (select 1 from party where party.version = v.sequence and jsonb_exists(desks, party.area)))
                and (intake.approved_at is null or not exists (
                    select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                    where newer.agreement = v.agreement and newer.sequence > v.sequence
                        and later.approved_at is not null))))
$$;
comment on function is_agreement_in_sight is
    'whether an agreement is public by now, or of the desks as it is or as a draft would have it, and not hidden from them';

create function is_in_sight(c commitment, desks jsonb) returns boolean
    language sql stable parallel safe cost 3000 as $$
    select exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.sequence = c.version and is_open_to(v.sequence, v.visibility, desks)
            and (jsonb_exists(desks, '*')
                or exists (select 1 from party where party.version = v.sequence and jsonb_exists(desks, party.area))
                or intake.approved_at is not null and is_known(c.known_from, now(), true))
            and is_agreement_in_sight(v.agreement, desks))
$$;
comment on function is_in_sight is
    'whether a commitment, as one version has it, is public by now or of the desks, in an agreement that is in sight';

create function is_shown_link(
    agreement text, as_of timestamptz, recorded_as_of timestamptz, undated boolean, whole boolean, desks jsonb)
    returns boolean language sql stable parallel safe cost 1000 as $$
    select case when whole then is_agreement_in_sight(agreement, desks)
        else is_seen_agreement(agreement, as_of, recorded_as_of, undated, desks) end
$$;

create function is_held_link(of_version bigint, of_commitment text, desks jsonb) returns boolean
    language sql stable parallel safe cost 3000 as $$
    select exists (
        select 1 from commitment named
        where named.id = of_commitment and (named.version = of_version or is_in_sight(named, desks)))
$$;
comment on function is_held_link is
    'whether who sees the whole of a version sees a link in it to a commitment: one of the same version, or one in sight';
