package org.entente.gateway.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.AgreementSelection;
import org.jspecify.annotations.Nullable;

/** Finds agreements, and what is a part of one, by their ids. */
public final class AgreementFinder {

    private AgreementFinder() {}

    public static CompletionStage<Optional<Agreement>> find(CurrentField field, GlobalId id) {
        return agreement(field, id.value(), null);
    }

    /** An event is found inside its agreement, whose id is a part of its own. */
    public static CompletionStage<Optional<LifecycleEvent>> findEvent(CurrentField field, GlobalId id) {
        return agreement(field, id.value().split("/", 2)[0], null)
                .thenApply(agreement -> agreement.flatMap(one -> one.events().stream()
                        .filter(event -> event.id().equals(id.toString()))
                        .findFirst()));
    }

    /** Those that can be seen, in the order of the ids. */
    public static CompletionStage<List<Agreement>> inOrderOf(CurrentField field, List<String> slugs) {
        if (slugs.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return agreements(field, slugs).thenApply(found -> {
            Map<String, Agreement> bySlug =
                    found.stream().collect(toMap(Agreement::slug, one -> one, (one, same) -> one));
            return slugs.stream()
                    .flatMap(slug -> Optional.ofNullable(bySlug.get(slug)).stream())
                    .toList();
        });
    }

    /** That version of it, or what is published where that is null. */
    static CompletionStage<Optional<Agreement>> agreement(CurrentField field, String slug, @Nullable Integer version) {
        var answered = version == null
                ? agreements(field, List.of(slug))
                : Cooperation.list(field, AgreementSelection.ofVersion(slug, version), Agreement::ofVersion);
        return answered.thenApply(found -> found.stream().findFirst());
    }

    private static CompletionStage<List<Agreement>> agreements(CurrentField field, List<String> slugs) {
        var clocks = field.clocks();
        return Cooperation.list(
                field, AgreementSelection.ofIds(slugs, clocks.asOf(), clocks.recordedAsOf()), Agreement::of);
    }
}
