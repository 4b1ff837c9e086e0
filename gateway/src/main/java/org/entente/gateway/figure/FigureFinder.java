package org.entente.gateway.figure;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.graph.GlobalId;

/** Finds a figure by its global id, among the vintages of its observation: so it travels in the call of all others. */
public final class FigureFinder {

    private FigureFinder() {}

    public static CompletionStage<Optional<Figure>> find(GlobalId id) {
        String[] parts = id.value().split("/", 3);
        if (!PeriodLabel.isPeriod(parts[2])) {
            throw GlobalId.malformed();
        }
        return FigureQuestions.vintages(parts[1], parts[2]).thenApply(vintages -> vintages.stream()
                .filter(one -> one.id().equals(id.toString()))
                .findFirst());
    }
}
