#!/bin/sh
# Run once by the image's own start, as the superuser: a database for each program, with an owner who migrates it and a role
# that may define nothing, and none may so much as connect to another's. The same as deploy/local does, see Provisioning.java.
set -eu
secret() { cat "/etc/entente/$1"; }

psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v statistics_owner="$(secret statistics-owner)" -v statistics="$(secret statistics)" \
  -v partnerships_owner="$(secret partnerships-owner)" -v partnerships="$(secret partnerships)" \
  -v keycloak="$(secret keycloak)" <<'SQL'
create role statistics_owner login password :'statistics_owner';
create role statistics login password :'statistics';
create role partnerships_owner login password :'partnerships_owner';
create role partnerships login password :'partnerships';
create role keycloak login password :'keycloak';
create database statistics owner statistics_owner;
create database partnerships owner partnerships_owner;
create database keycloak owner keycloak;
revoke all on database statistics, partnerships, keycloak, postgres, template1 from public;
grant connect on database statistics to statistics;
grant connect on database partnerships to partnerships;
SQL

for name in statistics partnerships; do
  psql -v ON_ERROR_STOP=1 --username postgres --dbname "$name" <<SQL
alter schema public owner to ${name}_owner;
revoke all on schema public from public;
grant usage on schema public to $name;
SQL
done
psql -v ON_ERROR_STOP=1 --username postgres --dbname keycloak <<'SQL'
alter schema public owner to keycloak;
revoke all on schema public from public;
SQL
