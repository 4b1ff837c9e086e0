-- The owner alone creates tables; the service's role uses what it is granted, table by table.
revoke all on schema public from public;
grant usage on schema public to ${service};
