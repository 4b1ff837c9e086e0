package org.entente.partnerships.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** Commitments by their ids. */
@ApplicationScoped
public class CommitmentPart implements Part<CommitmentSelection, Page<CommitmentView>> {

    private static final String MATCHING = """
            commitments_matching as (
                select asked.n, cast(c.id as text) as sort_key, cast(row(c.*) as commitment) as commitment, v.agreement,
                    asked.as_of, asked.recorded_as_of, asked.undated
                from commitments_asked asked cross join sight
                cross join lateral (
                    select distinct listed.id from jsonb_array_elements_text(asked.wanted -> 'ids') as listed(id)) wanted
                join commitment c on c.id = wanted.id
                join agreement_version v on v.sequence = c.version
                where is_known(c.known_from, asked.as_of, asked.undated)
                    and is_seen(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks)),
            """;

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public String sql() {
        return Part.asked(name())
                + MATCHING
                + Part.paged(
                        name(),
                        "commitment_as_json(page.commitment, page.agreement, page.as_of, page.recorded_as_of, page.undated, sight.desks)",
                        "array_remove(array[(page.commitment).provider, (page.commitment).receiver], null)");
    }

    @Override
    public Page<CommitmentView> answer(CommitmentSelection selection, List<Found> found) {
        return Found.page(selection, found, CommitmentView.class, Function.identity());
    }
}
