-- The service looks which version it finds before it serves, and may see no more of this table.

grant select (installed_rank, version, success) on ${flyway:table} to ${service};
