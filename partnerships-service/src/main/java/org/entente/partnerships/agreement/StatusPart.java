package org.entente.partnerships.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.vocabulary.Status;

/** The status of one agreement on one day. */
@ApplicationScoped
public class StatusPart implements Part<StatusQuestion, Status> {

    private static final String SQL = """
            statuses_answer as (
                select asked.n, 1 as total, asked.wanted ->> 'agreement' as sort_key, (
                        select to_jsonb(status_of(possible_statuses(
                            v.sequence, cast(asked.wanted ->> 'on' as date), asked.as_of)))
                        from agreement_version v
                        where v.agreement = asked.wanted ->> 'agreement'
                            and is_seen(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)) as item,
                    cast(null as text[]) as codes
                from statuses_asked asked cross join sight)""";

    @Override
    public String name() {
        return "statuses";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + SQL;
    }

    /** Nothing is on record of an agreement that cannot be seen. */
    @Override
    public Status answer(StatusQuestion question, List<Found> found) {
        return Found.all(found, Status.class).stream().findFirst().orElse(Status.UNCLEAR);
    }
}
