-- Code lists. A null introduced_by means that the entry ships with the service; otherwise it came with a release, and
-- exists for a viewer once that viewer may see figures that use it.

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
comment on column area_membership.to_day is 'the last day of membership; null where it goes on';

create table unit (
    code text primary key,
    name text not null,
    counted boolean not null
);
comment on column unit.counted is 'counted in whole numbers, so that a separator never starts a fraction';

create table observation_status (
    code text primary key,
    name text not null,
    missing boolean not null
);
comment on table observation_status is 'SDMX CL_OBS_STATUS 2.2';

create table route (
    code text primary key,
    name text not null,
    introduced_by uuid
);

create table publisher (
    code text primary key,
    name text not null,
    area text not null references area,
    licence text,
    introduced_by uuid
);

create table indicator (
    code text primary key,
    name text not null,
    definition text,
    unit text not null references unit,
    kind text not null check (kind in ('FLOW', 'STOCK', 'BALANCE')),
    counterpart_meaning text not null
        check (counterpart_meaning in ('NONE', 'NATIONALITY', 'DEPARTURE', 'RESIDENCE')),
    introduced_by uuid
);

create table series (
    id bigint generated always as identity primary key,
    key text not null unique,
    frequency text not null,
    indicator text not null references indicator,
    ref_area text not null references area,
    counterpart_area text not null references area,
    route text not null references route,
    publisher text not null references publisher
);
create index series_by_ref_area on series (ref_area, key);
create index series_by_counterpart_area on series (counterpart_area, key);
create index series_by_indicator on series (indicator, key);

-- Two clocks: public_from is when the public could know, approved_at when we stored that it may.

create table release (
    sequence bigint generated always as identity primary key,
    id uuid not null unique,
    publisher text not null references publisher,
    title text not null,
    published_on text not null check (published_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    published_at timestamptz not null,
    embargo_until timestamptz,
    public_from timestamptz not null generated always as (greatest(published_at, embargo_until)) stored,
    url text,
    licence text,
    figure_count integer not null default 0,
    drafted_by text not null,
    drafted_at timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    constraint submitted_by_somebody check ((submitted_by is null) = (submitted_at is null)),
    constraint approved_by_somebody check ((approved_by is null) = (approved_at is null)),
    constraint approved_after_submission check (approved_at is null or submitted_at is not null),
    constraint approved_by_another check (approved_by is null or approved_by not in (submitted_by, drafted_by))
);
comment on column release.published_on is 'as exact as the source: 2004, 2021-05 or 2021-05-03';
create index release_by_name on release (publisher, title, published_on);
create index release_by_publication on release (public_from desc, sequence desc);

create table figure (
    series_id bigint not null references series,
    period_start date not null,
    period_end date not null,
    release_sequence bigint not null references release,
    period text not null,
    printed text not null,
    reading text not null check (
        reading in ('EXACT', 'ROUNDED', 'BOUNDED', 'DERIVED', 'AMBIGUOUS', 'GARBLED', 'CORRECTED', 'MISSING')),
    value numeric,
    low numeric,
    high numeric,
    candidates jsonb not null default '[]',
    status text not null references observation_status,
    rounding numeric check (rounding > 0),
    note text,
    source_url text,
    primary key (series_id, period_start, period_end, release_sequence),
    constraint a_period_has_days check (period_start <= period_end),
    constraint a_value_lies_within_its_bounds check (value is null or (low is null or low <= value) and (high is null or value <= high)),
    constraint only_a_certain_reading_has_a_value
        check ((value is not null) = (reading in ('EXACT', 'ROUNDED', 'DERIVED', 'CORRECTED')))
);
comment on table figure is 'One value of a series for one period in one vintage. Rows are added, never changed.';
create index figure_by_release on figure (release_sequence);

create table intake (
    id uuid primary key,
    at timestamptz not null,
    actor text not null,
    file_sha256 text not null,
    answer jsonb not null
);
comment on table intake is 'What was answered to each file that was taken in.';

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

-- What is written stays written, whoever asks: the service's role has no right to change it, and a trigger refuses
-- whoever has.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are added and never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger figures_stay before update or delete or truncate on figure
    for each statement execute function refuse_change();
create trigger the_ledger_stays before update or delete or truncate on ledger
    for each statement execute function refuse_change();
create trigger intakes_stay before update or delete or truncate on intake
    for each statement execute function refuse_change();
create trigger releases_stay before delete or truncate on release
    for each statement execute function refuse_change();
create trigger series_stay before update or delete or truncate on series
    for each statement execute function refuse_change();

-- A release is one vintage: it takes figures only while it is a draft, and an approved one stays as it was approved.

create function figures_go_into_drafts() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from (select distinct release_sequence from fresh) f
        join release r on r.sequence = f.release_sequence
        where r.submitted_at is not null) then
        raise exception 'figures are added to drafts only' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create trigger figures_go_into_drafts after insert on figure
    referencing new table as fresh for each statement execute function figures_go_into_drafts();

create function releases_move_forward() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null
        or (old.submitted_at is not null
            and (new.submitted_at, new.submitted_by, new.figure_count)
                is distinct from (old.submitted_at, old.submitted_by, old.figure_count)) then
        raise exception 'a release moves from draft to submitted to approved, and not back'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger releases_move_forward before update on release
    for each row execute function releases_move_forward();

-- The service's role: it reads everything, adds rows, and moves releases forward.

grant usage on schema public to ${service};
grant select on area, area_membership, unit, observation_status, route, publisher, indicator, series, release, figure,
    intake, ledger to ${service};
grant insert on route, publisher, indicator, series, release, figure, intake, ledger to ${service};
grant update (figure_count, submitted_by, submitted_at, approved_by, approved_at) on release to ${service};
