-- What can be seen from an instant on each of the two clocks, by somebody with the given desks. Whether a version of an
-- agreement is seen is asked version by version, each time by index: as a table to join with, the planner cannot guess
-- its size and goes through all of it again and again.

create function counts_from(day partial_date) returns timestamptz language sql immutable parallel safe as $$
    select case length(day)
        when 10 then cast(cast(day as text) || 'T00:00:00Z' as timestamptz)
        when 7 then (cast(cast(day as text) || '-01' as timestamp) + interval '1 month') at time zone 'UTC'
        else (cast(cast(day as text) || '-01-01' as timestamp) + interval '1 year') at time zone 'UTC'
    end
$$;
comment on function counts_from is 'a day from its first instant, a month or a year from the first instant after it';

create function is_known(known_from timestamptz, as_of timestamptz, undated boolean) returns boolean
    language sql immutable parallel safe as $$
    select known_from <= as_of or undated and known_from is null
$$;

create function is_open_to(of_version bigint, visibility text, desks jsonb) returns boolean
    language sql stable parallel safe as $$
    select visibility = 'PUBLIC' or jsonb_exists(desks, '*')
        or exists (select 1 from party where party.version = of_version and jsonb_exists(desks, party.area))
$$;

create function is_seen(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.sequence = of_version and intake.approved_at <= recorded_as_of
            and is_open_to(v.sequence, v.visibility, desks)
            and not exists (
                select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                where newer.agreement = v.agreement and newer.sequence > v.sequence
                    and (later.approved_at <= recorded_as_of
                        or later.approved_at is not null and not is_open_to(newer.sequence, newer.visibility, desks)))
            and (exists (select 1 from event where event.version = v.sequence and event.known_from <= as_of)
                or exists (select 1 from commitment c where c.version = v.sequence and c.known_from <= as_of)
                or undated
                    and not exists (select 1 from event where event.version = v.sequence)
                    and not exists (
                        select 1 from commitment c where c.version = v.sequence and c.known_from is not null)))
$$;
comment on function is_seen is
    'whether a version is the current one of an agreement of which something was public; restricted ones for their desks alone, also when they were public once';

create function is_seen_agreement(
    id text, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb) returns boolean
    language sql stable parallel safe cost 1000 as $$
    select exists (
        select 1 from agreement_version v
        where v.agreement = id and is_seen(v.sequence, as_of, recorded_as_of, undated, desks))
$$;

create function seen_engagements(as_of timestamptz, recorded_as_of timestamptz) returns setof engagement_version
    language sql stable parallel safe as $$
    select v.*
    from engagement_version v join intake on intake.sequence = v.intake
    where intake.approved_at <= recorded_as_of and v.known_from <= as_of
        and not exists (
            select 1 from engagement_version newer join intake later on later.sequence = newer.intake
            where newer.engagement = v.engagement and newer.sequence > v.sequence
                and later.approved_at <= recorded_as_of)
$$;

create function seen_statements(as_of timestamptz, recorded_as_of timestamptz) returns setof statement_version
    language sql stable parallel safe as $$
    select v.*
    from statement_version v join intake on intake.sequence = v.intake
    where intake.approved_at <= recorded_as_of and v.known_from <= as_of
        and not exists (
            select 1 from statement_version newer join intake later on later.sequence = newer.intake
            where newer.statement = v.statement and newer.sequence > v.sequence
                and later.approved_at <= recorded_as_of)
$$;

create function seen_stages(as_of timestamptz, recorded_as_of timestamptz) returns setof partnership_version
    language sql stable parallel safe as $$
    select v.*
    from partnership_version v join intake on intake.sequence = v.intake
    where intake.approved_at <= recorded_as_of and v.known_from <= as_of
        and not exists (
            select 1 from partnership_version newer join intake later on later.sequence = newer.intake
            where newer.lead = v.lead and newer.partner = v.partner and newer.since = v.since
                and newer.sequence > v.sequence and later.approved_at <= recorded_as_of)
$$;

-- An organisation stands for its members on the days of their membership.

create function belongs(member_area text, whole_area text, first_day date, last_day date) returns boolean
    language sql stable parallel safe as $$
    select exists (
        select 1 from area_membership m join area whole on whole.code = m.whole and whole.kind = 'ORGANISATION'
        where m.whole = whole_area and m.member = member_area
            and (m.from_day is null or last_day is null or m.from_day <= last_day)
            and (m.to_day is null or first_day is null or m.to_day >= first_day))
$$;

create function names_both(
    areas text[], origin text, destination text, organisations boolean, first_day date, last_day date) returns boolean
    language sql stable parallel safe as $$
    select areas @> array[origin, destination]
        or organisations and exists (
            select 1
            from (values (origin, destination), (destination, origin)) as ends(named, other)
            cross join unnest(areas) as stands_in(code)
            where areas @> array[named] and stands_in.code <> named
                and belongs(other, stands_in.code, first_day, last_day)
                and not belongs(named, stands_in.code, first_day, last_day))
$$;
comment on function names_both is
    'both ends, or one end and an organisation that the other belonged to on some of the days, and the named one on none';

create function speaks_of(about text[], wanted text, first_day date, last_day date) returns boolean
    language sql stable parallel safe as $$
    select about @> array[wanted] or exists (
        select 1 from area_membership m
        where m.member = wanted and m.whole = any (about)
            and (m.from_day is null or m.from_day <= last_day) and (m.to_day is null or m.to_day >= first_day))
$$;
comment on function speaks_of is 'of an area itself, or of a region or an organisation that holds it';

create function speaks_of_both(about text[], origin text, destination text, first_day date, last_day date)
    returns boolean language sql stable parallel safe as $$
    select exists (
        select 1 from unnest(about) one(code) join unnest(about) other(code) on other.code <> one.code
        where speaks_of(array[one.code], origin, first_day, last_day)
            and speaks_of(array[other.code], destination, first_day, last_day))
$$;
comment on function speaks_of_both is 'each end by an area of its own: a region that holds both says nothing of the way between';

-- Which of some commitments can be seen.

create function seen_commitments(ids text[], as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns text[] language sql stable parallel safe as $$
    select coalesce(array_agg(distinct c.id order by c.id), '{}')
    from commitment c
    where c.id = any (ids) and is_known(c.known_from, as_of, undated)
        and is_seen(c.version, as_of, recorded_as_of, undated, desks)
$$;

create function commitment_as_json(
    c commitment, agreement text, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns jsonb language sql stable parallel safe as $$
    select jsonb_build_object(
        'id', c.id, 'agreement', agreement, 'kind', c.kind, 'provider', c.provider, 'receiver', c.receiver,
        'pillar', c.pillar, 'amount', c.amount, 'currency', c.currency, 'inKind', c.in_kind,
        'from', c.from_on, 'to', c.to_on, 'publishedOn', c.published_on, 'conditional', c.conditional,
        'restates', case when cardinality(c.restates) = 0 then array[]::text[]
            else seen_commitments(c.restates, as_of, recorded_as_of, undated, desks) end,
        'note', c.note, 'sourceUrl', c.source_url)
$$;
