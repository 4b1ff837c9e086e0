-- What requests with a key of their own were answered when they were carried out, so that they are carried out once.

create table first_answer (
    account text not null,
    key text not null check (key ~ '^[\x21-\x7e]{1,255}$'),
    at timestamptz not null,
    request_sha256 text not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
    status integer not null check (status between 200 and 299),
    etag text,
    location text,
    body text,
    primary key (account, key)
);
comment on table first_answer is 'written in the transaction of the write that it answers';
comment on column first_answer.key is 'the header Idempotency-Key, chosen by the client';

create trigger first_answers_stay before update or delete or truncate on first_answer
    for each statement execute function refuse_change();

grant select, insert on first_answer to ${service};
