package org.entente.partnerships.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Partnerships by either side, each at the latest stage that was known. */
@ApplicationScoped
public class PartnershipPart implements Part<PartnershipSelection, Page<PartnershipView>> {

    private static final String MATCHING = """
            partnerships_matching as (
                select distinct on (asked.n, v.lead, v.partner) asked.n, v as stage, v.lead || '-' || v.partner as sort_key
                from partnerships_asked asked
                cross join lateral jsonb_to_record(asked.wanted) as w(ids jsonb, area text)
                join lateral seen_stages(asked.as_of, asked.recorded_as_of) v on true
                where (w.ids is null or jsonb_exists(w.ids, v.lead || '-' || v.partner))
                    and (w.area is null or w.area in (v.lead, v.partner))
                order by asked.n, v.lead, v.partner, v.first_day desc, v.sequence desc),
            """;

    private static final String ITEM = """
            jsonb_build_object(
                'id', page.sort_key, 'lead', (page.stage).lead, 'partner', (page.stage).partner,
                'roles', (page.stage).roles, 'stage', (page.stage).stage, 'since', (page.stage).since,
                'publishedOn', (page.stage).published_on, 'note', (page.stage).note,
                'version', (page.stage).number, 'state', 'PUBLISHED')""";

    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public String sql() {
        return Part.asked(name())
                + MATCHING
                + Part.paged(name(), ITEM, "array[(page.stage).lead, (page.stage).partner]");
    }

    @Override
    public Page<PartnershipView> answer(PartnershipSelection selection, List<Found> found) {
        return Found.page(selection, found, PartnershipView.class, Function.identity());
    }
}
