package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Errand;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;

/** What the statistics service has pinned to be quoted. */
@ApplicationScoped
public class StatisticsCitations {

    private final StatisticsCitationsClient client;

    StatisticsCitations(@RestClient StatisticsCitationsClient client) {
        this.client = client;
    }

    /** Empty where there is none, or none for the caller. */
    public Uni<Optional<CitationRow>> citation(String id, Errand errand) {
        return Statistics.SERVICE
                .answered(errand, () -> client.citation(errand.bearer(), id))
                .map(Optional::of)
                .onFailure(failure -> failure instanceof Problem problem && problem.code() == ProblemCode.NOT_FOUND)
                .recoverWithItem(Optional.empty());
    }
}
