create table area (
    code text primary key check (code ~ '^([A-Z]{3}|[0-9]{3}|[A-Z]{2,10})$'),
    name text not null,
    kind text not null check (kind in ('COUNTRY', 'REGION', 'WORLD', 'ORGANISATION')),
    numeric_code text check (numeric_code ~ '^[0-9]{3}$'),
    folded text not null
);
comment on table area is 'ISO 3166-1 alpha-3 countries, UN M49 regions, organisations by their own code';
comment on column area.folded is 'name and codes in lower case without accents, for searching';

create table area_membership (
    whole text not null references area,
    member text not null references area,
    from_day date,
    to_day date,
    check (from_day <= to_day),
    unique nulls not distinct (whole, member, from_day)
);
create index area_membership_by_member on area_membership (member, whole);
comment on column area_membership.to_day is 'the last day of membership; null where it goes on';

-- What is handed in together is approved together, by somebody else. Until then nobody sees it but those who handle it.

create table intake (
    sequence bigint generated always as identity primary key,
    id uuid not null unique,
    document text not null,
    document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
    answer jsonb not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    constraint submitted_by_somebody check ((submitted_by is null) = (submitted_at is null)),
    constraint approved_by_somebody check ((approved_by is null) = (approved_at is null)),
    constraint approved_after_submission check (approved_at is null or submitted_at is not null),
    constraint time_moves_forward check (submitted_at >= drafted_at and approved_at >= submitted_at),
    constraint approved_by_another check (approved_by is null or approved_by not in (submitted_by, drafted_by))
);
comment on column intake.document is 'the JSON as it was handed in';
comment on column intake.approved_at is 'when we stored that its contents may be seen: the recorded clock';
create index intake_by_draft on intake (drafted_at desc, sequence desc);

-- A change makes a version, and a version is whole: its rows are added with it and never changed. Of an object's
-- approved versions the one with the highest sequence is the current one; base is the one that its author had seen.

create domain partial_date as text check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
create domain slug as text check (value ~ '^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$');

create table agreement_version (
    sequence bigint generated always as identity primary key,
    intake bigint not null references intake,
    agreement slug not null,
    base bigint references agreement_version,
    title text not null,
    short_title text,
    instrument text not null check (instrument in (
        'TREATY', 'PROTOCOL', 'MEMORANDUM_OF_UNDERSTANDING', 'JOINT_DECLARATION', 'JOINT_STATEMENT', 'ACTION_PLAN',
        'ARRANGEMENT', 'ADMINISTRATIVE_AGREEMENT')),
    binding boolean not null,
    pillars text[] not null,
    visibility text not null check (visibility in ('PUBLIC', 'RESTRICTED')),
    agencies text[] not null,
    documents jsonb not null,
    related jsonb not null,
    sources text[] not null,
    note text,
    folded text not null,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$')
);
comment on column agreement_version.documents is '[{title, url, language, publishedOn}]';
comment on column agreement_version.related is '[{kind, agreement}]';
comment on column agreement_version.folded is 'code, titles and agencies in lower case without accents, for searching';
create index agreement_version_by_agreement on agreement_version (agreement, sequence);
create index agreement_version_by_intake on agreement_version (intake);

create table party (
    version bigint not null references agreement_version,
    ordinal integer not null,
    area text not null references area,
    roles text[] not null,
    actions jsonb not null,
    primary key (version, ordinal),
    unique (version, area)
);
comment on column party.actions is '[{kind, actedOn, effectiveOn, place}]';
create index party_by_area on party (area, version);

create table event (
    version bigint not null references agreement_version,
    ordinal integer not null,
    id text not null,
    status text not null check (status in (
        'ANNOUNCED', 'NEGOTIATION', 'SIGNED', 'PROVISIONALLY_APPLIED', 'IN_FORCE', 'EXTENDED', 'SUSPENDED', 'EXPIRED',
        'TERMINATED', 'SUPERSEDED')),
    acted_on partial_date not null,
    effective_on partial_date,
    published_on partial_date not null,
    first_day date not null,
    last_day date not null,
    known_from timestamptz not null,
    note text,
    source_url text,
    primary key (version, ordinal),
    unique (version, id),
    check (first_day <= last_day)
);
comment on column event.first_day is 'of the interval that effective_on, else acted_on, stands for';
comment on column event.known_from is 'the instant from which published_on counts';

create table commitment (
    version bigint not null references agreement_version,
    ordinal integer not null,
    id slug not null,
    kind text not null check (kind in ('PLEDGE', 'COMMITMENT', 'DISBURSEMENT', 'IN_KIND')),
    provider text not null references area,
    receiver text references area,
    pillar text not null,
    amount numeric check (amount > 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    in_kind text,
    from_on partial_date,
    to_on partial_date,
    from_day date,
    to_day date,
    published_on partial_date,
    known_from timestamptz,
    conditional boolean not null,
    restates text[] not null,
    note text,
    source_url text,
    primary key (version, ordinal),
    unique (version, id),
    constraint money_has_a_currency check ((amount is null) = (currency is null)),
    constraint money_or_in_kind check (amount is not null or in_kind is not null),
    check (from_day <= to_day)
);
comment on column commitment.restates is 'ids of commitments, of any agreement, whose money this one states again';
comment on column commitment.known_from is 'null where the day of publication is not known';
create index commitment_by_provider on commitment (provider, version);
create index commitment_by_receiver on commitment (receiver, version);
create index commitment_by_id on commitment (id);
create index commitment_by_restated on commitment using gin (restates);

create table engagement_version (
    sequence bigint generated always as identity primary key,
    intake bigint not null references intake,
    engagement slug not null,
    base bigint references engagement_version,
    title text not null,
    kind text check (kind in ('VISIT', 'MEETING', 'SUMMIT', 'CALL', 'JOINT_OPERATION', 'TRAINING')),
    from_on partial_date not null,
    to_on partial_date,
    published_on partial_date not null,
    first_day date not null,
    last_day date not null,
    known_from timestamptz not null,
    visiting text[] not null,
    hosts text[] not null,
    areas text[] not null generated always as (visiting || hosts) stored,
    offices text[] not null,
    outcome text,
    agreements text[] not null,
    sources text[] not null,
    folded text not null,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    check (first_day <= last_day)
);
create index engagement_version_by_engagement on engagement_version (engagement, sequence);
create index engagement_version_by_area on engagement_version using gin (areas);
create index engagement_version_by_agreement on engagement_version using gin (agreements);
create index engagement_version_by_intake on engagement_version (intake);

create table partnership_version (
    sequence bigint generated always as identity primary key,
    intake bigint not null references intake,
    lead text not null references area,
    partner text not null references area,
    base bigint references partnership_version,
    roles text[] not null,
    stage text not null check (stage in ('SOUGHT', 'EXPLORING', 'ACTIVE', 'DEEPENING', 'STALLED', 'SUSPENDED', 'ENDED')),
    since partial_date not null,
    published_on partial_date not null,
    first_day date not null,
    known_from timestamptz not null,
    note text,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    check (lead <> partner)
);
comment on table partnership_version is 'One stage of one partnership; lead, partner and since together are the stage''s name.';
create index partnership_version_by_lead on partnership_version (lead, partner, since, sequence);
create index partnership_version_by_partner on partnership_version (partner, lead);
create index partnership_version_by_intake on partnership_version (intake);

create table statement_version (
    sequence bigint generated always as identity primary key,
    intake bigint not null references intake,
    statement slug not null,
    base bigint references statement_version,
    speaker text not null,
    about text[] not null,
    stance text not null check (stance in ('SUPPORTS', 'DEMANDS', 'WARNS', 'OPPOSES')),
    pillar text,
    summary text not null,
    said_on partial_date not null,
    published_on partial_date not null,
    first_day date not null,
    last_day date not null,
    known_from timestamptz not null,
    source_url text,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$')
);
create index statement_version_by_statement on statement_version (statement, sequence);
create index statement_version_by_about on statement_version using gin (about);
create index statement_version_by_intake on statement_version (intake);

create table ledger (
    sequence bigint primary key check (sequence > 0),
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    content text not null,
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
comment on table ledger is 'One row for every write, chained by SHA-256.';

-- The statuses that an agreement may have on a day, from the events that the public could know of at an instant. One
-- status is an answer; several, or a null for none yet, leave it open. Dates are intervals, each event's day lying
-- anywhere within its own, and:
-- - announcing, negotiating and signing are steps towards the rest and take nothing back;
-- - of the rest the latest counts; on one day the one that stands later in an agreement's life.

create function possible_statuses(of_version bigint, on_day date, known_at timestamptz) returns text[]
    language sql stable parallel safe cost 2000 as $$
    with life (status, step, place) as (values
        ('ANNOUNCED', 1, 0), ('NEGOTIATION', 2, 0), ('SIGNED', 3, 0),
        ('PROVISIONALLY_APPLIED', 4, 1), ('IN_FORCE', 4, 2), ('EXTENDED', 4, 3), ('SUSPENDED', 4, 4),
        ('EXPIRED', 4, 5), ('TERMINATED', 4, 6), ('SUPERSEDED', 4, 7)),
    begun as (
        select life.status, life.step, life.place, event.first_day,
            least(event.last_day, on_day) as last_day, event.last_day <= on_day as certain
        from event join life on life.status = event.status
        where event.version = of_version and event.known_from <= known_at and event.first_day <= on_day),
    sure_step as (select coalesce(max(step) filter (where certain), 0) as step from begun),
    latest as (
        select first_day, place from begun where certain and step = 4 order by first_day desc, place desc limit 1),
    possible as (
        select begun.status from begun cross join latest
        where begun.step = 4 and (begun.last_day, begun.place) >= (latest.first_day, latest.place)
        union
        select begun.status from begun cross join sure_step
        where sure_step.step < 4 and begun.step >= sure_step.step
        union
        select null from sure_step where step = 0)
    select array_agg(status order by status) from possible
$$;
comment on function possible_statuses is 'for the status of an agreement on a day, as known at an instant';

create function is_in_force(statuses text[]) returns boolean language sql immutable parallel safe as $$
    select statuses <@ array['PROVISIONALLY_APPLIED', 'IN_FORCE', 'EXTENDED'] and array_position(statuses, null) is null
$$;

create function status_of(statuses text[]) returns text language sql immutable parallel safe as $$
    select case when cardinality(statuses) = 1 then coalesce(statuses[1], 'UNCLEAR') else 'UNCLEAR' end
$$;

-- What is written stays written, whoever asks: the service's role has no right to change it, and a trigger refuses
-- whoever has.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are added and never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger agreements_stay before update or delete or truncate on agreement_version
    for each statement execute function refuse_change();
create trigger parties_stay before update or delete or truncate on party
    for each statement execute function refuse_change();
create trigger events_stay before update or delete or truncate on event
    for each statement execute function refuse_change();
create trigger commitments_stay before update or delete or truncate on commitment
    for each statement execute function refuse_change();
create trigger engagements_stay before update or delete or truncate on engagement_version
    for each statement execute function refuse_change();
create trigger partnerships_stay before update or delete or truncate on partnership_version
    for each statement execute function refuse_change();
create trigger statements_stay before update or delete or truncate on statement_version
    for each statement execute function refuse_change();
create trigger the_ledger_stays before update or delete or truncate on ledger
    for each statement execute function refuse_change();
create trigger intakes_stay before delete or truncate on intake
    for each statement execute function refuse_change();

create function intakes_move_forward() returns trigger language plpgsql as $$
begin
    if (new.id, new.document, new.document_sha256, new.answer, new.drafted_by, new.drafted_at)
            is distinct from (old.id, old.document, old.document_sha256, old.answer, old.drafted_by, old.drafted_at)
        or old.approved_at is not null
        or (old.submitted_at is not null
            and (new.submitted_at, new.submitted_by) is distinct from (old.submitted_at, old.submitted_by)) then
        raise exception 'an intake moves from draft to submitted to approved, and not back'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger intakes_move_forward before update on intake
    for each row execute function intakes_move_forward();

-- A draft takes rows; what was submitted, and all the more what was approved, takes none: a row that is added to a version
-- changes what was approved as much as one that is altered.

create function intakes_begin_as_drafts() returns trigger language plpgsql as $$
begin
    if new.submitted_at is not null or new.approved_at is not null then
        raise exception 'an intake begins as a draft' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger intakes_begin_as_drafts before insert on intake
    for each row execute function intakes_begin_as_drafts();

create function versions_go_into_drafts() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from (select distinct intake from fresh) f join intake on intake.sequence = f.intake
        where intake.submitted_at is not null) then
        raise exception 'versions are added to drafts only' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create function parts_go_into_drafts() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from (select distinct version from fresh) f
        join agreement_version v on v.sequence = f.version join intake on intake.sequence = v.intake
        where intake.submitted_at is not null) then
        raise exception 'parts of versions are added to drafts only' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create trigger agreements_go_into_drafts after insert on agreement_version
    referencing new table as fresh for each statement execute function versions_go_into_drafts();
create trigger engagements_go_into_drafts after insert on engagement_version
    referencing new table as fresh for each statement execute function versions_go_into_drafts();
create trigger partnerships_go_into_drafts after insert on partnership_version
    referencing new table as fresh for each statement execute function versions_go_into_drafts();
create trigger statements_go_into_drafts after insert on statement_version
    referencing new table as fresh for each statement execute function versions_go_into_drafts();
create trigger parties_go_into_drafts after insert on party
    referencing new table as fresh for each statement execute function parts_go_into_drafts();
create trigger events_go_into_drafts after insert on event
    referencing new table as fresh for each statement execute function parts_go_into_drafts();
create trigger commitments_go_into_drafts after insert on commitment
    referencing new table as fresh for each statement execute function parts_go_into_drafts();

-- The service's role: it reads everything, adds rows, and moves intakes forward.

grant select on area, area_membership, intake, agreement_version, party, event, commitment, engagement_version,
    partnership_version, statement_version, ledger to ${service};
grant insert (id, document, document_sha256, answer, drafted_by, drafted_at) on intake to ${service};
grant insert on agreement_version, party, event, commitment, engagement_version, partnership_version,
    statement_version, ledger to ${service};
grant update (submitted_by, submitted_at, approved_by, approved_at) on intake to ${service};
