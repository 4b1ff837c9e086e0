package org.entente.partnerships.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.database.Words;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.question.Searching;
import org.jspecify.annotations.Nullable;

/** Engagements by who took part and when. */
@ApplicationScoped
public class EngagementPart implements Part<EngagementSelection, Page<EngagementView>> {

    private static final String HITS = Searching.hits(
            "engagements", """
            select asked.n, asked.wanted -> 'words' as words from engagements_asked asked
            where jsonb_typeof(asked.wanted -> 'words') = 'array'""", "engagement_version", "near_engagements", "v.areas @> array[found.area]");

    private static final String MATCHING = """
            engagements_matching as (
                select asked.n, asked.as_of, asked.recorded_as_of, asked.undated, v as engagement,
                    concat_ws(' ', hit.best_first, to_char(v.first_day, 'YYYY-MM-DD'), v.engagement) as sort_key
                from engagements_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(
                    ids jsonb, area text, agreement text, words jsonb, origin text, destination text,
                    "includeOrganisations" boolean, "from" date, "to" date)
                join lateral seen_engagements(asked.as_of, asked.recorded_as_of) v on true
                left join engagements_hit hit on hit.n = asked.n and hit.version = v.sequence
                where (w.ids is null or jsonb_exists(w.ids, v.engagement))
                    and (w.area is null or v.areas @> array[w.area])
                    and (w.agreement is null or v.agreements @> array[w.agreement] and is_seen_agreement(
                        w.agreement, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks))
                    and (w."from" is null or v.last_day >= w."from")
                    and (w."to" is null or v.first_day <= w."to")
                    and (w.words is null or hit.version is not null)
                    and (w.origin is null or names_both(
                        v.areas, w.origin, w.destination, w."includeOrganisations", v.first_day, v.last_day))),
            """;

    private static final String ITEM = """
            jsonb_build_object(
                'id', (page.engagement).engagement, 'title', (page.engagement).title, 'kind', (page.engagement).kind,
                'from', (page.engagement).from_on, 'to', (page.engagement).to_on,
                'publishedOn', (page.engagement).published_on, 'visiting', (page.engagement).visiting,
                'hosts', (page.engagement).hosts, 'offices', (page.engagement).offices,
                'outcome', (page.engagement).outcome, 'sources', (page.engagement).sources,
                'version', (page.engagement).number, 'state', 'PUBLISHED',
                'agreements', case when cardinality((page.engagement).agreements) = 0 then cast(array[] as text[]) else array(
                    select named.id from unnest((page.engagement).agreements) as named(id)
                    where is_seen_agreement(
                        named.id, page.as_of, page.recorded_as_of, page.undated, sight.desks)
                    order by 1) end)""";

    /** The selection, with its text as words. */
    private record Wanted(
            @Nullable List<String> ids,
            @Nullable String area,
            @Nullable String agreement,
            @Nullable List<String> words,
            @Nullable String origin,
            @Nullable String destination,
            @Nullable Boolean includeOrganisations,
            @Nullable Object from,
            @Nullable Object to) {}

    @Override
    public String name() {
        return "engagements";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + HITS + MATCHING + Part.paged(name(), ITEM, "(page.engagement).areas");
    }

    @Override
    public Object wanted(EngagementSelection selection) {
        return new Wanted(
                selection.ids(),
                selection.area(),
                selection.agreement(),
                Words.of(selection.search()),
                selection.origin(),
                selection.destination(),
                selection.includeOrganisations(),
                selection.from(),
                selection.to());
    }

    @Override
    public Page<EngagementView> answer(EngagementSelection selection, List<Found> found) {
        return Found.page(selection, found, EngagementView.class, Function.identity());
    }
}
