package org.entente.partnerships.question;

/**
 * How lists are searched: every word has to be found in an object's own text or in the name or a code of an area that it
 * names, each as a whole word, as the beginning of one, or nearly so. See docs/decisions/0058.
 */
public final class Searching {

    private Searching() {}

    /**
     * Common table expressions that end with {@code <name>_hit}: {@code n}, {@code version} and {@code best_first}, a
     * text of which the lowest is the best. Versions are found whoever may see them: the list itself sees to that.
     *
     * @param wanted a query for {@code n} and {@code words}, a list of folded words, of the selections that search
     * @param table the table of versions, with {@code words}
     * @param near the function that finds what is nearly so
     * @param naming how a version {@code v} joins {@code found.area}
     */
    public static String hits(String name, String wanted, String table, String near, String naming) {
        return """
                %1$s_word as materialized (
                    select w.n, word.place, word.text, jsonb_array_length(w.words) as words,
                        plainto_tsquery('folded_words', word.text) as whole,
                        case when length(word.text) >= 3
                            then to_tsquery('folded_words', word.text || ':*') end as beginning,
                        length(word.text) >= 4 and word.text !~ '[0-9]' as may_be_misspelt
                    from (%2$s) w
                    cross join lateral jsonb_array_elements_text(w.words) with ordinality as word(text, place)),
                %1$s_area as materialized (
                    select n, place, area, max(closeness) as closeness
                    from (
                        select w.n, w.place, area.code as area, 0.9 as closeness
                        from %1$s_word w join area on area.words @@ w.whole
                        union all
                        select w.n, w.place, area.code, 0.65 from %1$s_word w join area on area.words @@ w.beginning
                        union all
                        select w.n, w.place, near.code, near.nearness / 2
                        from %1$s_word w join lateral near_areas(w.text) near on w.may_be_misspelt) one
                    group by n, place, area),
                %1$s_hit as materialized (
                    select n, version,
                        lpad(cast(1000 - round(1000 * sum(closeness) / max(words)) as text), 4, '0') as best_first
                    from (
                        select w.n, w.place, w.words, hit.version, max(hit.closeness) as closeness
                        from %1$s_word w
                        cross join lateral (
                            select v.sequence as version, cast(1 as numeric) as closeness
                            from %3$s v where v.words @@ w.whole
                            union all
                            select v.sequence, 0.7 from %3$s v where v.words @@ w.beginning
                            union all
                            select near.version, cast(near.nearness as numeric) / 2
                            from %4$s(w.text) near where w.may_be_misspelt
                            union all
                            select v.sequence, cast(found.closeness as numeric)
                            from %1$s_area found join %3$s v on %5$s
                            where found.n = w.n and found.place = w.place) hit
                        group by w.n, w.place, w.words, hit.version) found_by_word
                    group by n, version
                    having count(*) = max(words)),
                """.formatted(name, wanted, table, near, naming);
    }
}
