package org.entente.partnerships.question;

import java.util.List;

/**
 * One sort of question. Its SQL is a list of common table expressions, of which the last one is named
 * {@code <name>_answer} and has the columns {@code n} (which selection), {@code total}, {@code sort_key}, {@code item}
 * (jsonb; null where a selection finds nothing) and {@code codes} (the areas that the item names). It reads
 * {@code ask.document}, {@code sight.desks} and {@code sight.who}.
 *
 * @param <S> what is wanted
 * @param <A> the answer to one selection
 */
public interface Part<S extends Selection, A> {

    /** How the selections begin: one row for each, with the columns that every sort has, and {@code wanted}. */
    static String asked(String name) {
        return """
                %1$s_asked as (
                    select a.n, a."asOf" as as_of, a."recordedAsOf" as recorded_as_of, a.undated, a.after, a.first,
                        cast(a."asOf" at time zone 'UTC' as date) as today, a.wanted
                    from ask, jsonb_to_recordset(ask.document -> '%1$s') as a(
                        n int, "asOf" timestamptz, "recordedAsOf" timestamptz, undated boolean, after text, first int,
                        wanted jsonb)),
                """.formatted(name);
    }

    /**
     * How a list ends: from {@code <name>_matching} with {@code n}, {@code sort_key} and whatever the item is made of,
     * to the page that is wanted and one more, in the order of the sort key.
     *
     * @param item the expression of the item over {@code page} and {@code asked}
     * @param codes the expression of the areas that the item names
     */
    static String paged(String name, String item, String codes) {
        return """
                %1$s_page as (
                    select m.*, count(*) over (partition by m.n) as total from %1$s_matching m),
                %1$s_place as (
                    select p.*, row_number() over (partition by p.n order by p.sort_key collate "C") as place
                    from %1$s_page p join %1$s_asked asked on asked.n = p.n
                    where asked.after is null or p.sort_key collate "C" > asked.after collate "C"),
                %1$s_total as (select n, max(total) as total from %1$s_page group by n),
                %1$s_answer as (
                    select asked.n, coalesce(t.total, 0) as total, page.sort_key,
                        case when page.n is not null then %2$s end as item,
                        case when page.n is not null then %3$s end as codes
                    from %1$s_asked asked cross join sight
                    left join %1$s_total t on t.n = asked.n
                    left join %1$s_place page on page.n = asked.n and page.place <= asked.first + 1)
                """.formatted(name, item, codes);
    }

    /** The member of a request that holds such selections. */
    String name();

    String sql();

    /** The selection as the SQL reads it. */
    default Object wanted(S selection) {
        return selection;
    }

    /** The answer to one selection, from its rows in the order of their sort keys. */
    A answer(S selection, List<Found> found);
}
