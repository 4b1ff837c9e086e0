package org.entente.partnerships.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.commitment.Links;
import org.entente.partnerships.database.Words;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.question.Searching;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/** Agreements by who made them, what about, and how they stand. */
@ApplicationScoped
public class AgreementPart implements Part<AgreementSelection, Page<AgreementView>> {

    /**
     * Where to look: what is asked for by words, id or party is found by index, and only an open question goes through
     * all. Of drafts those who handle them see the whole, and so do its desks of a version that is asked for by its
     * number: also what is not public yet, which is why an agreement's own facts have an instant of their own. An
     * agreement lives from its first event to the one that ends it; of an undated one neither end is known.
     */
    private static final String WANTED = """
            agreements_wanted as (
                select asked.n, asked.as_of, asked.recorded_as_of, asked.undated, asked.today, eye.whole,
                    case when eye.whole then timestamptz '9999-12-31 23:59:59Z' else asked.as_of end as own_as_of, w.*
                from agreements_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(
                    ids jsonb, party text, "partyRole" text, pillar text, instrument text, status text,
                    "inForceOn" date, words jsonb, origin text, destination text, "includeOrganisations" boolean,
                    version int, state text)
                cross join lateral (select asked.undated
                    and (w.state is not distinct from 'DRAFT' or w.version is not null and exists (
                        select 1 from agreement_version v
                        where v.agreement = w.ids ->> 0 and v.number = w.version
                            and is_whole_version(v.sequence, asked.recorded_as_of, sight.desks, sight.who))) as whole) eye),
            """;

    private static final String HITS = Searching.hits(
            "agreements",
            "select n, words from agreements_wanted where words is not null",
            "agreement_version",
            "near_agreements",
            "exists (select 1 from party where party.version = v.sequence and party.area = found.area)");

    private static final String MATCHING = """
            agreements_candidate as (
                select n, version from agreements_hit
                union
                select w.n, v.sequence
                from agreements_wanted w
                cross join lateral jsonb_array_elements_text(w.ids) id
                join agreement_version v on v.agreement = id
                where w.words is null and (w.version is null or w.version = v.number)
                union
                select w.n, party.version from agreements_wanted w join party on party.area = w.party
                where w.words is null and w.ids is null
                union
                select w.n, party.version
                from agreements_wanted w
                cross join lateral (values (w.origin), (w.destination)) as side(area)
                join party on party.area = side.area
                where w.words is null and w.ids is null and w.party is null
                union all
                select w.n, v.sequence
                from agreements_wanted w
                join agreement_version v
                    on w.words is null and w.ids is null and w.party is null and w.origin is null),
            agreements_matching as (
                select w.n, w.as_of, w.own_as_of, w.whole, w.version is not null as by_number, w.recorded_as_of,
                    w.undated, w.today, v.sequence as version, v.agreement,
                    concat_ws(' ', hit.best_first, coalesce(to_char(life.first_day, 'YYYY-MM-DD'), '9999-12-31'),
                        v.agreement) as sort_key
                from agreements_wanted w cross join sight
                join agreements_candidate candidate on candidate.n = w.n
                left join agreements_hit hit on hit.n = w.n and hit.version = candidate.version
                join agreement_version v on v.sequence = candidate.version
                cross join lateral (
                    select min(event.first_day) as first_day,
                        max(event.last_day) filter (where event.status in ('EXPIRED', 'TERMINATED', 'SUPERSEDED')) as last_day
                    from event where event.version = v.sequence and event.known_from <= w.as_of) life
                where case
                    when w.state = 'DRAFT' then w.undated and is_head_draft(v.sequence, w.recorded_as_of, sight.who)
                    when w.version is null then (
                        select seen from sight_of(v.sequence, w.as_of, w.recorded_as_of, w.undated, sight.desks))
                    else v.number = w.version and is_shown_version(
                        v.sequence, w.as_of, w.recorded_as_of, w.undated, sight.desks, sight.who) end
                    and (w.party is null and w."partyRole" is null or exists (
                        select 1 from party where party.version = v.sequence
                            and (w.party is null or party.area = w.party)
                            and (w."partyRole" is null or w."partyRole" = any (party.roles))))
                    and (w.pillar is null or w.pillar = any (v.pillars))
                    and (w.instrument is null or v.instrument = w.instrument)
                    and (w.ids is null or jsonb_exists(w.ids, v.agreement))
                    and (w.origin is null or names_both(
                        (select array_agg(party.area) from party where party.version = v.sequence),
                        w.origin, w.destination, w."includeOrganisations",
                        coalesce(w."inForceOn", life.first_day), coalesce(w."inForceOn", life.last_day)))
                    and (w."inForceOn" is null or (
                        select is_in_force(possible.statuses)
                        from statuses_on(v.sequence, w."inForceOn", w.as_of) possible))
                    and (w.status is null or w.status = (
                        select status_of(possible.statuses)
                        from statuses_on(v.sequence, w.today, w.as_of) possible))),
            """;

    /** Pairs of names and values over {@code v} and {@code page}, of each agreement whatever else is answered of it. */
    static final String HEAD = """
            'id', v.agreement, 'title', v.title, 'shortTitle', v.short_title, 'instrument', v.instrument,
            'binding', v.binding, 'pillars', v.pillars, 'agencies', v.agencies, 'sources', v.sources,
            'note', v.note, 'visibility', v.visibility, 'version', v.number,
            'state', (
                select case when intake.approved_at <= page.recorded_as_of then 'PUBLISHED' else 'DRAFT' end
                from intake where intake.sequence = v.intake),
            'status', status_of(possible_statuses(page.version, page.today, page.own_as_of))""";

    private static final String ITEM = """
            (select jsonb_build_object(
                %s,
                'parties', (
                    select coalesce(jsonb_agg(jsonb_build_object('area', party.area, 'roles', party.roles, 'actions', (
                            select coalesce(jsonb_agg(
                                jsonb_build_object('publishedOn', action -> 'actedOn') || action), '[]')
                            from jsonb_array_elements(party.actions) action
                            where counts_from(cast(
                                coalesce(action ->> 'publishedOn', action ->> 'actedOn') as partial_date)) <= page.own_as_of),
                            'status', status_of(standing.statuses))
                        order by party.ordinal), '[]')
                    from party
                    join party_statuses_on(page.version, page.today, page.own_as_of) standing
                        on standing.area = party.area
                    where party.version = page.version),
                'events', (
                    select coalesce(jsonb_agg(jsonb_build_object(
                            'id', event.id, 'status', event.status, 'actedOn', event.acted_on,
                            'effectiveOn', event.effective_on, 'publishedOn', event.published_on, 'note', event.note,
                            'sourceUrl', event.source_url)
                        order by event.first_day, event.last_day, event.ordinal), '[]')
                    from event where event.version = page.version and event.known_from <= page.own_as_of),
                'commitments', (
                    select coalesce(jsonb_agg(commitment_as_json(
                            c, v.agreement, page.as_of, page.recorded_as_of, page.undated, sight.desks)
                        || case when page.whole or page.by_number then %s
                            else '{}' end
                        order by c.ordinal), '[]')
                    from commitment c
                    where c.version = page.version and is_known(c.known_from, page.own_as_of, page.undated)),
                'documents', (
                    select coalesce(jsonb_agg(document), '[]') from jsonb_array_elements(v.documents) document
                    where is_known(
                        counts_from(cast(document ->> 'publishedOn' as partial_date)), page.own_as_of, page.undated)),
                'related', (
                    select coalesce(jsonb_agg(relation), '[]') from jsonb_array_elements(v.related) relation
                    where is_shown_link(relation ->> 'agreement',
                        page.as_of, page.recorded_as_of, page.undated, page.whole, sight.desks)),
                'succession', succession_of(
                    v.agreement, page.as_of, page.recorded_as_of, page.undated, sight.desks))
            from agreement_version v where v.sequence = page.version)""".formatted(HEAD, Links.of("page") + " || " + Links.payments("page"));

    private static final String CODES = """
            array(
                select party.area from party where party.version = page.version
                union
                select unnest(array_remove(array[c.provider, c.receiver], null)) from commitment c
                where c.version = page.version and is_known(c.known_from, page.own_as_of, page.undated))""";

    /** The selection, with its text as words. */
    private record Wanted(
            @Nullable List<String> ids,
            @Nullable String party,
            @Nullable Object partyRole,
            @Nullable Object pillar,
            @Nullable Object instrument,
            @Nullable Object status,
            @Nullable Object inForceOn,
            @Nullable List<String> words,
            @Nullable String origin,
            @Nullable String destination,
            @Nullable Boolean includeOrganisations,
            @Nullable Integer version,
            @Nullable PublicationState state) {}

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String sql() {
        return selecting(name()) + Part.paged(name(), ITEM, CODES);
    }

    /** Up to {@code <name>_matching}: what of each agreement is answered is another matter. */
    static String selecting(String name) {
        return Part.asked(name) + (WANTED + HITS + MATCHING).replace("agreements_", name + "_");
    }

    @Override
    public Object wanted(AgreementSelection selection) {
        return asWanted(selection);
    }

    static Object asWanted(AgreementSelection selection) {
        return new Wanted(
                selection.ids(),
                selection.party(),
                selection.partyRole(),
                selection.pillar(),
                selection.instrument(),
                selection.status(),
                selection.inForceOn(),
                Words.of(selection.search()),
                selection.origin(),
                selection.destination(),
                selection.includeOrganisations(),
                selection.version(),
                selection.state());
    }

    @Override
    public Page<AgreementView> answer(AgreementSelection selection, List<Found> found) {
        return Found.page(selection, found, AgreementView.class, AgreementView::shown);
    }
}
