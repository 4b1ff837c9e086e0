package org.entente.partnerships.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/**
 * Corridors from the roles that agreements give their parties, or from the ways that money goes; a union of states is a
 * destination as its members are.
 */
@ApplicationScoped
public class CorridorPart implements Part<CorridorSelection, List<CorridorView>> {

    /**
     * An agreement lives from its first event to the one that ends it; of an undated one neither end is known. What an
     * organisation does concerns its members of those days, and none of them as the other end.
     */
    private static final String MATCHING = """
            corridors_wanted as (
                select asked.*, w.*
                from corridors_asked asked
                cross join lateral jsonb_to_record(asked.wanted) as w(
                    origin text, destination text, by text, "includeOrganisations" boolean)),
            corridors_agreed as (
                select w.n, o.area as origin, d.area as destination
                from corridors_wanted w cross join sight
                join party o on o.roles && array['SOURCE', 'TRANSIT'] and (w.origin is null or o.area = w.origin)
                join area from_area on from_area.code = o.area and from_area.kind <> 'ORGANISATION'
                join party d on d.version = o.version and d.area <> o.area
                    and (w.destination is null or d.area = w.destination)
                join area to_area on to_area.code = d.area
                where w.by = 'AGREEMENTS' and case to_area.kind
                        when 'ORGANISATION' then exists (select 1 from area_membership m where m.whole = d.area)
                        else d.roles @> array['DESTINATION'] end
                    and is_seen(o.version, w.as_of, w.recorded_as_of, w.undated, sight.desks)),
            corridors_agreed_for as (
                select w.n, o.area as origin, w.destination
                from corridors_wanted w cross join sight
                join party o on o.roles && array['SOURCE', 'TRANSIT'] and (w.origin is null or o.area = w.origin)
                    and o.area <> w.destination
                join area from_area on from_area.code = o.area and from_area.kind <> 'ORGANISATION'
                join party d on d.version = o.version
                join area whole on whole.code = d.area and whole.kind = 'ORGANISATION'
                cross join lateral (
                    select min(event.first_day) as first_day,
                        max(event.last_day) filter (where event.status in ('EXPIRED', 'TERMINATED', 'SUPERSEDED')) as last_day
                    from event where event.version = o.version and event.known_from <= w.as_of) life
                where w.by = 'AGREEMENTS' and w."includeOrganisations"
                    and belongs(w.destination, d.area, life.first_day, life.last_day)
                    and not belongs(o.area, d.area, life.first_day, life.last_day)
                    and is_seen(o.version, w.as_of, w.recorded_as_of, w.undated, sight.desks)),
            corridors_paid as (
                select w.n, c.receiver as origin, coalesce(w.destination, c.provider) as destination
                from corridors_wanted w cross join sight
                join commitment c on (w.origin is null or c.receiver = w.origin) and c.receiver <> c.provider
                join area from_area on from_area.code = c.receiver and from_area.kind <> 'ORGANISATION'
                where w.by = 'MONEY' and is_known(c.known_from, w.as_of, w.undated)
                    and (w.destination is null or c.provider = w.destination
                        or w."includeOrganisations" and c.receiver <> w.destination
                            and belongs(w.destination, c.provider, c.from_day, c.to_day)
                            and not belongs(c.receiver, c.provider, c.from_day, c.to_day))
                    and is_seen(c.version, w.as_of, w.recorded_as_of, w.undated, sight.desks)),
            corridors_matching as (
                select n, origin, destination, origin || '-' || destination as sort_key
                from (
                    select * from corridors_agreed
                    union select * from corridors_agreed_for
                    union select * from corridors_paid) found),
            """;

    @Override
    public String name() {
        return "corridors";
    }

    @Override
    public String sql() {
        return Part.asked(name())
                + MATCHING
                + Part.paged(
                        name(),
                        "jsonb_build_object('origin', page.origin, 'destination', page.destination)",
                        "array[page.origin, page.destination]");
    }

    @Override
    public List<CorridorView> answer(CorridorSelection selection, List<Found> found) {
        return Found.page(selection, found, CorridorView.class, Function.identity())
                .items();
    }
}
