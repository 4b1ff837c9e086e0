package org.entente.partnerships.version;

import org.entente.partnerships.commitment.Links;

/**
 * What versions say, as JSON of the drafts that they were: SQL expressions over {@code v}, a row of the kind's table,
 * {@code eye} (as_of, recorded_as_of, undated, and {@code whole} where everything is shown but links to what is hidden) and
 * {@code sight.desks}. Everything stands in the order of the version.
 */
public final class Contents {

    private Contents() {}

    private static final String SHOWN =
            "is_shown_link(%s, eye.as_of, eye.recorded_as_of, eye.undated, eye.whole, sight.desks)";

    private static final String PARTIES = """
            (select coalesce(jsonb_agg(jsonb_build_object('area', party.area, 'roles', party.roles, 'actions', (
                    select coalesce(jsonb_agg(action.value order by action.place), '[]')
                    from jsonb_array_elements(party.actions) with ordinality as action(value, place)
                    where counts_from(cast(coalesce(action.value ->> 'publishedOn', action.value ->> 'actedOn')
                        as partial_date)) <= eye.as_of))
                order by party.ordinal), '[]')
            from party where party.version = v.sequence)""";

    private static final String EVENTS = """
            (select coalesce(jsonb_agg(jsonb_build_object(
                    'id', event.id, 'status', event.status, 'actedOn', event.acted_on, 'effectiveOn', event.effective_on,
                    'publishedOn', event.published_on, 'note', event.note, 'sourceUrl', event.source_url)
                order by event.ordinal), '[]')
            from event where event.version = v.sequence and event.known_from <= eye.as_of)""";

    private static final String COMMITMENTS = """
            (select coalesce(jsonb_agg(jsonb_build_object(
                    'id', c.id, 'kind', c.kind, 'provider', c.provider, 'receiver', c.receiver, 'pillar', c.pillar,
                    'sector', c.sector, 'amount', c.amount, 'currency', c.currency, 'inKind', c.in_kind,
                    'from', c.from_on, 'to', c.to_on, 'publishedOn', c.published_on, 'conditional', c.conditional,
                    'note', c.note, 'sourceUrl', c.source_url)
                    || %s
                order by c.ordinal), '[]')
            from commitment c where c.version = v.sequence and is_known(c.known_from, eye.as_of, eye.undated))""".formatted(Links.of("eye"));

    public static final String OF_AGREEMENT =
            """
            jsonb_build_object(
                'id', v.agreement, 'title', v.title, 'shortTitle', v.short_title, 'instrument', v.instrument,
                'binding', v.binding, 'visibility', v.visibility, 'pillars', v.pillars,
                'parties', %s,
                'events', %s,
                'commitments', %s,
                'agencies', v.agencies, 'sources', v.sources,
                'documents', (
                    select coalesce(jsonb_agg(document.value order by document.place), '[]')
                    from jsonb_array_elements(v.documents) with ordinality as document(value, place)
                    where is_known(counts_from(cast(document.value ->> 'publishedOn' as partial_date)),
                        eye.as_of, eye.undated)),
                'related', (
                    select coalesce(jsonb_agg(link.value order by link.place), '[]')
                    from jsonb_array_elements(v.related) with ordinality as link(value, place)
                    where %s),
                'note', v.note)""".formatted(PARTIES, EVENTS, COMMITMENTS, SHOWN.formatted("link.value ->> 'agreement'"));

    static final String OF_ENGAGEMENT = """
            jsonb_build_object(
                'id', v.engagement, 'title', v.title, 'kind', v.kind, 'from', v.from_on, 'to', v.to_on,
                'publishedOn', v.published_on, 'visiting', v.visiting, 'hosts', v.hosts, 'offices', v.offices,
                'outcome', v.outcome, 'sources', v.sources,
                'agreements', array(
                    select link.id from unnest(v.agreements) with ordinality as link(id, place)
                    where %s order by link.place))""".formatted(SHOWN.formatted("link.id"));

    static final String OF_PARTNERSHIP = """
            jsonb_build_object(
                'lead', v.lead, 'partner', v.partner, 'roles', v.roles, 'stage', v.stage, 'since', v.since,
                'publishedOn', v.published_on, 'note', v.note)""";

    static final String OF_STATEMENT = """
            jsonb_build_object(
                'id', v.statement, 'speaker', v.speaker, 'about', v.about, 'stance', v.stance, 'pillar', v.pillar,
                'summary', v.summary, 'on', v.said_on, 'publishedOn', v.published_on, 'sourceUrl', v.source_url)""";
}
