package org.entente.partnerships.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Corridors from the roles that agreements give their parties; a union of states is a destination as its members are. */
@ApplicationScoped
public class CorridorPart implements Part<CorridorSelection, List<CorridorView>> {

    private static final String MATCHING = """
            corridors_matching as (
                select distinct asked.n, o.area as origin, d.area as destination, o.area || '-' || d.area as sort_key
                from corridors_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(origin text, destination text)
                join party o on o.roles && array['SOURCE', 'TRANSIT'] and (w.origin is null or o.area = w.origin)
                join area from_area on from_area.code = o.area and from_area.kind <> 'ORGANISATION'
                join party d on d.version = o.version and d.area <> o.area
                    and (w.destination is null or d.area = w.destination)
                join area to_area on to_area.code = d.area
                where case to_area.kind
                        when 'ORGANISATION' then exists (select 1 from area_membership m where m.whole = d.area)
                        else d.roles @> array['DESTINATION'] end
                    and is_seen(o.version, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)),
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
