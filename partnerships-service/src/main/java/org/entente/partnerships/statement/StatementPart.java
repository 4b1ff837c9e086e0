package org.entente.partnerships.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Statements by what they are about. */
@ApplicationScoped
public class StatementPart implements Part<StatementSelection, Page<StatementView>> {

    private static final String MATCHING = """
            statements_matching as (
                select asked.n, v as statement, to_char(v.first_day, 'YYYY-MM-DD') || ' ' || v.statement as sort_key
                from statements_asked asked
                cross join lateral jsonb_to_record(asked.wanted) as w(
                    ids jsonb, area text, origin text, destination text, "from" date, "to" date)
                join lateral seen_statements(asked.as_of, asked.recorded_as_of) v on true
                where (w.ids is null or jsonb_exists(w.ids, v.statement))
                    and (w.area is null or speaks_of(v.about, w.area, v.first_day, v.last_day))
                    and (w.origin is null
                        or speaks_of_both(v.about, w.origin, w.destination, v.first_day, v.last_day))
                    and (w."from" is null or v.last_day >= w."from")
                    and (w."to" is null or v.first_day <= w."to")),
            """;

    private static final String ITEM = """
            jsonb_build_object(
                'id', (page.statement).statement, 'speaker', (page.statement).speaker,
                'about', (page.statement).about, 'stance', (page.statement).stance,
                'pillar', (page.statement).pillar, 'summary', (page.statement).summary,
                'on', (page.statement).said_on, 'publishedOn', (page.statement).published_on,
                'version', (page.statement).number, 'state', 'PUBLISHED', 'sourceUrl', (page.statement).source_url)""";

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + MATCHING + Part.paged(name(), ITEM, "(page.statement).about");
    }

    @Override
    public Page<StatementView> answer(StatementSelection selection, List<Found> found) {
        return Found.page(selection, found, StatementView.class, Function.identity());
    }
}
