package org.entente.partnerships.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.vocabulary.PartyStatus;

/** The status of one party of one agreement on one day. */
@ApplicationScoped
public class PartyStatusPart implements Part<PartyStatusQuestion, PartyStatus> {

    private static final String SQL = """
            partyStatuses_answer as (
                select asked.n, 1 as total, asked.wanted ->> 'agreement' as sort_key, (
                        select to_jsonb(status_of(standing.statuses))
                        from agreement_version v
                        cross join lateral party_statuses_on(
                            v.sequence, coalesce(cast(asked.wanted ->> 'on' as date), asked.today), asked.as_of) standing
                        where v.agreement = asked.wanted ->> 'agreement' and standing.area = asked.wanted ->> 'area'
                            and is_seen(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)) as item,
                    cast(null as text[]) as codes
                from partyStatuses_asked asked cross join sight)""";

    @Override
    public String name() {
        return "partyStatuses";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + SQL;
    }

    /** Nobody stands to an agreement that cannot be seen, and no stranger to one that can. */
    @Override
    public PartyStatus answer(PartyStatusQuestion question, List<Found> found) {
        return Found.all(found, PartyStatus.class).stream().findFirst().orElse(PartyStatus.NONE);
    }
}
