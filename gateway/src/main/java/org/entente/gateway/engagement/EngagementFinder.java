package org.entente.gateway.engagement;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.EngagementSelection;

/** Finds engagements by their ids. */
public final class EngagementFinder {

    private EngagementFinder() {}

    public static CompletionStage<Optional<Engagement>> find(CurrentField field, GlobalId id) {
        var clocks = field.clocks();
        return Cooperation.list(
                        field,
                        EngagementSelection.ofId(id.value(), clocks.asOf(), clocks.recordedAsOf()),
                        Engagement::of)
                .thenApply(found -> found.stream().findFirst());
    }
}
