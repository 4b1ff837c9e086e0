package org.entente.gateway.partnership;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.PartnershipSelection;

/** Finds partnerships by their ids. */
public final class PartnershipFinder {

    private PartnershipFinder() {}

    public static CompletionStage<Optional<Partnership>> find(CurrentField field, GlobalId id) {
        var clocks = field.clocks();
        return Cooperation.list(
                        field,
                        PartnershipSelection.ofId(id.value(), clocks.asOf(), clocks.recordedAsOf()),
                        Partnership::of)
                .thenApply(found -> found.stream().findFirst());
    }
}
