package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Changes;

/** Waits for what becomes visible in the partnerships service. */
@ApplicationScoped
public class PartnershipsChanges {

    private static final Duration FOR_THE_WAY = Duration.ofSeconds(4);

    private final PartnershipsChangesClient client;

    PartnershipsChanges(@RestClient PartnershipsChangesClient client) {
        this.client = client;
    }

    /**
     * What comes after a place, as the bearer of the token sees it; nothing where nothing came while it waited.
     *
     * @param areas empty for all of them
     */
    public Uni<Changes<Reply<ChangeRow>>> after(
            String place, List<String> areas, int first, Duration wait, String token) {
        return Partnerships.SERVICE
                .awaited(
                        wait.plus(FOR_THE_WAY),
                        () -> client.changes("Bearer " + token, place, areas, first, (int) wait.toSeconds()))
                .map(ChangeAnswers::replies);
    }
}
