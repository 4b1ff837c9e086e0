package org.entente.gateway.commitment;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.AgreementSelection;
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

    /** Those that a commitment names. Its own agreement's version has them first, since a draft holds what nobody else knows. */
    static CompletionStage<List<Commitment>> named(CurrentField field, Commitment by, List<String> ids) {
        var everywhere = find(field, ids);
        var version = by.agreementVersion();
        return version == null || ids.isEmpty()
                ? everywhere
                : inVersion(field, by.agreementId(), version).thenCombine(everywhere, (here, all) -> ids.stream()
                        .flatMap(id -> Stream.concat(here.stream(), all.stream())
                                .filter(one -> one.slug().equals(id))
                                .limit(1))
                        .toList());
    }

    private static CompletionStage<List<Commitment>> inVersion(CurrentField field, String agreement, int version) {
        return Cooperation.list(
                        field,
                        AgreementSelection.ofVersion(agreement, version),
                        (row, companions) -> row.commitments().stream()
                                .map(one -> Commitment.ofVersion(one, companions, version))
                                .toList())
                .thenApply(
                        agreements -> agreements.stream().flatMap(List::stream).toList());
    }
}
