-- What readers quote: figures and the instants of both clocks. The content is kept as its canonical text, so that the same
-- bytes are answered whatever the service shows later.

create table citation (
    id text primary key check (id ~ '^f[a-z2-7]{13}$'),
    at timestamptz not null,
    actor text not null,
    as_of timestamptz not null,
    recorded_as_of timestamptz not null check (recorded_as_of <= at),
    figures jsonb not null check (jsonb_typeof(figures) = 'array'),
    content text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    key text check (key ~ '^[\x21-\x7e]{1,255}$'),
    request_sha256 text check (request_sha256 ~ '^[0-9a-f]{64}$'),
    unique (actor, key),
    constraint a_key_is_that_of_a_request check ((key is null) = (request_sha256 is null))
);
comment on table citation is 'what was pinned, to be answered the same for ever';
comment on column citation.figures is 'ids (release/series key/period) in the order in which they were named';
comment on column citation.key is 'the header Idempotency-Key, chosen by the client';

create trigger citations_stay before update or delete or truncate on citation
    for each statement execute function refuse_change();

grant select, insert on citation to ${service};
