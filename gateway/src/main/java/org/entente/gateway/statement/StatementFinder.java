package org.entente.gateway.statement;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.StatementSelection;

/** Finds statements by their ids. */
public final class StatementFinder {

    private StatementFinder() {}

    public static CompletionStage<Optional<Statement>> find(CurrentField field, GlobalId id) {
        var clocks = field.clocks();
        return Cooperation.list(
                        field, StatementSelection.ofId(id.value(), clocks.asOf(), clocks.recordedAsOf()), Statement::of)
                .thenApply(found -> found.stream().findFirst());
    }
}
