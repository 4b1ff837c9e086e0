-- Searching: whole words and beginnings of words by full text, and what is spelt nearly so by trigrams. Words are folded
-- before they come here (case, accents); a possessive s falls, hyphens and all else that is neither letter nor digit parts them, and a stemmer
-- takes plurals off. No word is too common to be looked for: 'one-in one-out' is a name. See docs/decisions/0058.

create extension if not exists pg_trgm;
select show_limit(); -- loads the library: only then does it tell who may set its thresholds

create text search dictionary stems (template = snowball, language = english);
create text search configuration folded_words (copy = simple);
alter text search configuration folded_words
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with stems;

create function words_in(folded text) returns tsvector language sql immutable parallel safe as $body$
    select to_tsvector('folded_words', regexp_replace(
        regexp_replace(folded, $$'s\M$$, '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$body$;

alter table area add column words tsvector not null generated always as (words_in(folded)) stored;
alter table agreement_version add column words tsvector not null generated always as (words_in(folded)) stored;
alter table engagement_version add column words tsvector not null generated always as (words_in(folded)) stored;
comment on column agreement_version.words is 'code, titles and agencies, as they are searched';
comment on column engagement_version.words is 'code, title, outcome and offices, as they are searched';

create index area_by_word on area using gin (words);
create index agreement_version_by_word on agreement_version using gin (words);
create index agreement_version_by_trigram on agreement_version using gin (folded gin_trgm_ops);
create index engagement_version_by_word on engagement_version using gin (words);
create index engagement_version_by_trigram on engagement_version using gin (folded gin_trgm_ops);

-- At 0.5, one wrong, missing or added letter is near enough in a word of five letters and more.

create function near_areas(word text) returns table (code text, nearness real)
    language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.5 as $$
    select area.code, word_similarity(word, area.folded) from area where word <% area.folded
$$;

create function near_agreements(word text) returns table (version bigint, nearness real)
    language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.5 as $$
    select v.sequence, word_similarity(word, v.folded) from agreement_version v where word <% v.folded
$$;

create function near_engagements(word text) returns table (version bigint, nearness real)
    language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.5 as $$
    select v.sequence, word_similarity(word, v.folded) from engagement_version v where word <% v.folded
$$;
