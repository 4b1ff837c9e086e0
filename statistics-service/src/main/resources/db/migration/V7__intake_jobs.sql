-- Files that are taken in while their senders do something else. Where a job has got to is the only thing here that
-- changes; what it brought in the end is in the intake table, like the answer to any other file.

create table intake_job (
    id uuid primary key,
    actor text not null,
    received_at timestamptz not null,
    state text not null check (state in ('QUEUED', 'READING', 'WRITING', 'VALID', 'UNCHANGED', 'DRAFT', 'SUBMITTED',
        'REFUSED', 'CANCELLED', 'INTERRUPTED')),
    version bigint not null default 1,
    heartbeat_at timestamptz not null,
    rows_read bigint not null default 0,
    rows_valid bigint not null default 0,
    rows_bad bigint not null default 0,
    answer jsonb
);
comment on column intake_job.version is 'how many times the job has changed';
comment on column intake_job.heartbeat_at is 'when its service was last heard of, by the clock of the database: a job under way whose service is silent is interrupted';
comment on column intake_job.answer is 'what became of it, unless that is in the intake table';

create function jobs_end_once() returns trigger language plpgsql as $$
begin
    if old.state not in ('QUEUED', 'READING', 'WRITING') then
        raise exception 'a job that has ended stays as it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger jobs_end_once before update on intake_job for each row execute function jobs_end_once();

grant select, insert on intake_job to ${service};
grant update (state, version, heartbeat_at, rows_read, rows_valid, rows_bad, answer) on intake_job to ${service};

-- The rows of a file wait in tables of one connection, which are gone when it ends. That is all that the service's role
-- defines: the schema stays its owner's.
do $$
begin
    execute format('grant temporary on database %I to %I', current_database(), '${service}');
end $$;
