-- What series are found by, beside their areas: names as people type them. Filled in by the code lists and by intakes.

alter table route add column folded text not null default '';
alter table publisher add column folded text not null default '';
alter table indicator add column folded text not null default '';

comment on column route.folded is 'code and name in lower case without accents, for searching';
comment on column publisher.folded is 'code and name in lower case without accents, for searching';
comment on column indicator.folded is 'code and name in lower case without accents, for searching';
