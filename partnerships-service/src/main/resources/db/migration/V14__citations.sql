-- What readers quote: agreements and the instants of both clocks. The content is kept as its canonical text, so that the
-- same bytes are answered whatever the service shows later.

create table citation (
    id text primary key check (id ~ '^a[a-z2-7]{13}$'),
    at timestamptz not null,
    actor text not null,
    as_of timestamptz not null,
    recorded_as_of timestamptz not null check (recorded_as_of <= at),
    undated boolean not null,
    agreements jsonb not null check (jsonb_typeof(agreements) = 'array'),
    content text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table citation is 'what was pinned, to be answered the same for ever';
comment on column citation.undated is 'with the facts of which nobody knows since when they are public';
comment on column citation.agreements is 'ids in the order in which they were named';

create trigger citations_stay before update or delete or truncate on citation
    for each statement execute function refuse_change();

grant select, insert on citation to ${service};
