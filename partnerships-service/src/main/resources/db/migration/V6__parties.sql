-- How agreements and their parties stand on a day. The rules are functions that answer a table of one row or of one row
-- for each party: the planner sets their text into the statement that asks, so that a filter over ten thousand agreements
-- does not call anything ten thousand times. Their scalar forms call them, so that each rule stands here once.

-- The rule of possible_statuses, as it was, in one pass over the events: rank is an event's place in an agreement's life,
-- and at_latest and sure_latest are a day and a rank as one number.

create function statuses_on(of_version bigint, on_day date, known_at timestamptz)
    returns table (statuses text[]) language sql stable parallel safe rows 1 as $$
    select case coalesce(max(begun.sure_step), 0)
        when 0 then array_append(array_agg(distinct begun.status) filter (where begun.status is not null), null)
        else array_agg(distinct begun.status) filter (where case begun.sure_step
            when 4 then begun.step = 4 and begun.at_latest >= begun.sure_latest
            else begun.step >= begun.sure_step end)
        end
    from (
        select event.status, least(life.rank, 4) as step,
            (least(event.last_day, on_day) - date '0001-01-01') * 16 + life.rank as at_latest,
            max(least(life.rank, 4)) filter (where event.last_day <= on_day) over () as sure_step,
            max((event.first_day - date '0001-01-01') * 16 + life.rank)
                filter (where event.last_day <= on_day and life.rank >= 4) over () as sure_latest
        from event
        cross join lateral (select array_position(
            array['ANNOUNCED', 'NEGOTIATION', 'SIGNED', 'PROVISIONALLY_APPLIED', 'IN_FORCE', 'EXTENDED', 'SUSPENDED',
                'EXPIRED', 'TERMINATED', 'SUPERSEDED'], event.status) as rank) life
        where event.version = of_version and event.known_from <= known_at and event.first_day <= on_day) begun
$$;
comment on function statuses_on is
    'the statuses that an agreement may have had on a day, as known at an instant; a null among them for none yet';

create or replace function possible_statuses(of_version bigint, on_day date, known_at timestamptz) returns text[]
    language sql stable parallel safe cost 2000 as $$
    select statuses from statuses_on(of_version, on_day, known_at)
$$;

create function sight_of(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb)
    returns table (seen boolean) language sql stable parallel safe rows 1 as $$
    select exists (
        select 1 from agreement_version v join intake on intake.sequence = v.intake
        where v.sequence = of_version and intake.approved_at <= recorded_as_of
            and (v.visibility = 'PUBLIC' or is_open_to(v.sequence, v.visibility, desks))
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
comment on function sight_of is 'whether is_seen, of a version of an agreement';

create or replace function is_seen(
    of_version bigint, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb) returns boolean
    language sql stable parallel safe cost 500 as $$
    select seen from sight_of(of_version, as_of, recorded_as_of, undated, desks)
$$;

create function first_day_of(day partial_date) returns date language sql immutable parallel safe as $$
    select cast(case length(day) when 10 then cast(day as text) when 7 then day || '-01' else day || '-01-01' end as date)
$$;

create function last_day_of(day partial_date) returns date language sql immutable parallel safe as $$
    select cast(case length(day)
        when 10 then cast(cast(day as text) as date)
        when 7 then cast(day || '-01' as date) + interval '1 month' - interval '1 day'
        else cast(day || '-12-31' as date) end as date)
$$;

-- How each party of a version may have stood on a day, by its own acts that the public could know of, each date lying
-- anywhere within its interval. Two questions are asked of the acts, and for each the latest act counts, on one day the
-- one with the higher rank:
-- - the bond: BOUND by an expression of consent (from effect_first .. effect_last on, where that is said), FREE again
--   where it was taken back, WITHDRAWN where the party left; NONE where a signature that bound was taken back;
-- - the signature: SIGNATORY, or NONE where it was taken back.
-- Without a bond the signature speaks, and with one the agreement's own status says whether it is in force.
-- See docs/decisions/0057.

create function party_statuses_on(of_version bigint, on_day date, known_at timestamptz)
    returns table (area text, statuses text[]) language sql stable parallel safe rows 4 as $$
    with act as (
        select party.area, made.kind, made."of" as of_kind, made."effectiveOn" is not null as has_effect,
            first_day_of(made."actedOn") as acted_first, last_day_of(made."actedOn") as acted_last,
            first_day_of(coalesce(made."effectiveOn", made."actedOn")) as counts_first,
            last_day_of(coalesce(made."effectiveOn", made."actedOn")) as counts_last
        from party
        cross join lateral jsonb_to_recordset(party.actions) as made(
            kind text, "of" text, "actedOn" partial_date, "effectiveOn" partial_date, "publishedOn" partial_date)
        where party.version = of_version
            and counts_from(coalesce(made."publishedOn", made."actedOn")) <= known_at
            and coalesce(nullif(made.kind, 'WITHDREW'), made."of", 'WITHDREW') not in ('RESERVED', 'DECLARED')),
    side as (
        select party.area, own.signs is null or own.signs and mine.two and mine.all_sign as follows,
            coalesce(own.has_signed, false) or coalesce(own.has_acceded, false) as has_own_signature,
            coalesce(own.has_signed_to_be_bound, false) as has_signed_to_be_bound
        from party
        cross join lateral (
            select bool_and(act.kind = 'SIGNED' and not act.has_effect) as signs,
                bool_or(act.kind = 'SIGNED') as has_signed, bool_or(act.kind = 'ACCEDED') as has_acceded,
                bool_or(act.kind = 'SIGNED' and act.has_effect) as has_signed_to_be_bound
            from act where act.area = party.area) own
        cross join lateral (
            select (select count(*) from party every where every.version = of_version) = 2 as two,
                not exists (select 1 from act where act.kind <> 'SIGNED' or act.has_effect) as all_sign) mine
        where party.version = of_version),
    mark (area, about, outcome, rank, first_day, last_day, effect_first, effect_last) as (
        select act.area, 'BOND', 'BOUND', case when act.has_effect then 2 else 1 end,
            case when retroactive.so then act.counts_first else act.acted_first end,
            case when retroactive.so then act.counts_last else act.acted_last end,
            case when act.has_effect and not retroactive.so then act.counts_first end,
            case when act.has_effect and not retroactive.so then act.counts_last end
        from act cross join lateral (select act.counts_last < act.acted_first as so) retroactive
        where act.kind in ('RATIFIED', 'ACCEDED', 'NOTIFIED') or act.kind = 'SIGNED' and act.has_effect
        union all
        select act.area, 'BOND', 'FREE', 3, act.counts_first, act.counts_last, null, null
        from act
        where act.kind = 'WITHDREW' and act.of_kind in ('RATIFIED', 'ACCEDED', 'NOTIFIED')
            and exists (select 1 from act given where given.area = act.area and given.kind = act.of_kind)
        union all
        select act.area, case when side.has_signed_to_be_bound then 'BOND' else 'SIGNATURE' end, 'NONE', 4,
            act.counts_first, act.counts_last, null, null
        from act join side on side.area = act.area
        where act.kind = 'WITHDREW' and act.of_kind = 'SIGNED'
        union all
        select act.area, 'BOND', 'WITHDRAWN', 5, act.counts_first, act.counts_last, null, null
        from act
        where act.kind = 'WITHDREW' and act.of_kind is null
            or act.kind = 'DENOUNCED' and not exists (
                select 1 from act revoked
                where revoked.area = act.area and revoked.kind = 'WITHDREW' and revoked.of_kind = 'DENOUNCED'
                    and revoked.acted_last >= act.acted_first)
        union all
        select act.area, 'SIGNATURE', 'SIGNATORY', 1, act.acted_first, act.acted_last, null, null
        from act where act.kind = 'SIGNED' and not act.has_effect
        union all
        select side.area, 'SIGNATURE', 'SIGNATORY', 1, event.first_day, event.last_day, null, null
        from side join event on event.version = of_version and event.status = 'SIGNED' and event.known_from <= known_at
        where not side.has_own_signature),
    begun as (
        select mark.area, mark.about, mark.outcome, mark.effect_first, mark.effect_last,
            (least(mark.last_day, on_day) - date '0001-01-01') * 16 + mark.rank as at_latest,
            max((mark.first_day - date '0001-01-01') * 16 + mark.rank)
                filter (where mark.last_day <= on_day) over (partition by mark.area, mark.about) as sure_latest
        from mark where mark.first_day <= on_day),
    bond (area, outcome) as (
        select side.area, 'AS ALL' from side where side.follows
        union
        select begun.area, effect.outcome
        from begun cross join lateral (
            select begun.outcome where begun.outcome <> 'BOUND'
            union all
            select 'IN EFFECT' where begun.outcome = 'BOUND' and coalesce(begun.effect_first <= on_day, true)
            union all
            select 'NOT YET' where begun.outcome = 'BOUND' and begun.effect_last > on_day) effect
        where begun.about = 'BOND' and coalesce(begun.at_latest >= begun.sure_latest, true)
        union
        select side.area, 'FREE' from side
        where not side.follows and not exists (
            select 1 from begun
            where begun.area = side.area and begun.about = 'BOND' and begun.sure_latest is not null)),
    signature (area, outcome) as (
        select begun.area, begun.outcome from begun
        where begun.about = 'SIGNATURE' and coalesce(begun.at_latest >= begun.sure_latest, true)
        union
        select side.area, 'NONE' from side
        where not exists (
            select 1 from begun
            where begun.area = side.area and begun.about = 'SIGNATURE' and begun.sure_latest is not null))
    select bond.area, array_agg(distinct case
        when bond.outcome in ('WITHDRAWN', 'NONE') then bond.outcome
        when life.status in ('EXPIRED', 'TERMINATED', 'SUPERSEDED') then 'NONE'
        when bond.outcome in ('AS ALL', 'IN EFFECT')
            and life.status in ('PROVISIONALLY_APPLIED', 'IN_FORCE', 'EXTENDED') then 'PARTY'
        when bond.outcome in ('AS ALL', 'IN EFFECT') and life.status = 'SUSPENDED' then 'SUSPENDED'
        when bond.outcome in ('IN EFFECT', 'NOT YET') then 'CONTRACTING'
        else signature.outcome end)
    from bond
    join signature on signature.area = bond.area
    cross join statuses_on(of_version, on_day, known_at) as possible
    cross join lateral unnest(possible.statuses) as life(status)
    group by bond.area
$$;
comment on function party_statuses_on is
    'the statuses that each party of a version may have had on a day, as known at an instant';

-- Who did something to an agreement: the links of other agreements, read from their ends.

create index agreement_version_by_related on agreement_version using gin (related jsonb_path_ops);

create function succession_of(
    id text, as_of timestamptz, recorded_as_of timestamptz, undated boolean, desks jsonb) returns jsonb
    language sql stable parallel safe cost 2000 as $$
    with recursive follower (kind, agreement, through) as (
        select link.value ->> 'kind', cast(v.agreement as text), cast(null as text)
        from agreement_version v cross join lateral jsonb_array_elements(v.related) as link(value)
        where v.related @> jsonb_build_array(jsonb_build_object('agreement', id)) and link.value ->> 'agreement' = id
            and is_seen(v.sequence, as_of, recorded_as_of, undated, desks)
        union
        select 'SUPERSEDES', cast(v.agreement as text), follower.agreement
        from follower
        join agreement_version v on v.related @> jsonb_build_array(
            jsonb_build_object('kind', 'SUPERSEDES', 'agreement', follower.agreement))
        where follower.kind = 'SUPERSEDES' and v.agreement <> id
            and is_seen(v.sequence, as_of, recorded_as_of, undated, desks))
    select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'agreement', agreement, 'through', through)
        order by through nulls first, kind, agreement), '[]') from follower
$$;
comment on function succession_of is
    '[{kind, agreement, through}]: who amends, extends, supersedes or implements an agreement, and over through who superseded that one';
