package org.entente.gateway.commitment;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.CommitmentSelection;

/** Finds commitments by their ids, in whatever agreement they stand. */
public final class CommitmentFinder {

    private CommitmentFinder() {}

    public static CompletionStage<Optional<Commitment>> find(CurrentField field, GlobalId id) {
        return find(field, List.of(id.value()))
                .thenApply(found -> found.stream().findFirst());
    }

    /** Those that can be seen. */
    static CompletionStage<List<Commitment>> find(CurrentField field, List<String> ids) {
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        var clocks = field.clocks();
        return Cooperation.list(
                field, CommitmentSelection.ofIds(ids, clocks.asOf(), clocks.recordedAsOf()), Commitment::of);
    }
}
