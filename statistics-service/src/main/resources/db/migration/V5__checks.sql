-- What can be checked about figures, as data: identities between indicators and between periods, and what somebody
-- claimed of a figure. The rows come from the files under reference/ and are brought up to date when those change; what
-- a check finds is never stored, it is worked out for whoever asks.

create table check_rule (
    code text primary key,
    kind text not null check (kind in ('IDENTITY', 'PARTS_OF_TOTAL')),
    relation text not null check (relation in ('EQUALS', 'AT_MOST')),
    indicator text references indicator,
    total_frequency text,
    part_frequency text,
    statement text not null,
    constraint about_terms_or_about_periods check (
        (total_frequency is null) = (part_frequency is null) and (indicator is null) = (total_frequency is not null))
);
comment on table check_rule is 'Either: figures of an indicator against terms of the same period. Or: figures of any indicator against its own parts in time.';
comment on column check_rule.relation is 'EQUALS: the terms make up the tested figure. AT_MOST: they do not exceed it.';

create table check_term (
    rule text not null references check_rule on delete cascade,
    indicator text not null references indicator,
    factor numeric not null check (factor <> 0),
    across text check (across in ('COUNTERPARTS', 'ROUTES')),
    place integer not null,
    primary key (rule, place)
);
comment on column check_term.across is 'COUNTERPARTS: tested is the figure of the world (001), terms are those of all other counterparts. ROUTES: likewise route ALL and all others. Null: both as in the tested figure.';

create table check_claim (
    code text primary key,
    kind text not null check (kind in ('RATIO', 'RECORD')),
    statement text not null,
    series text not null,
    period text not null,
    published_on text,
    base_series text,
    base_period text,
    low numeric,
    high numeric,
    source_url text not null,
    constraint a_ratio_has_a_base_and_bounds check (
        num_nulls(base_series, base_period, low, high) = case kind when 'RATIO' then 0 else 4 end),
    check (low <= high)
);
comment on table check_claim is 'What a publisher or a report says of a figure. RATIO: it is low to high times the base. RECORD: it is the highest of its series.';
comment on column check_claim.published_on is 'only the vintage of this publication; null where every vintage is meant';

grant select on check_rule, check_term, check_claim to ${service};
