package org.entente.gateway.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.statement.Statement;

@Description("A position about both ends.")
public record StatementEntry(
        @Description("When it was said: the statement's `on`.") @NonNull
        PartialDate on,

        @Description("The statement.") @NonNull Statement statement)
        implements TimelineEntry {

    /** One of an unknown day has no place on a line of time. */
    static Stream<StatementEntry> of(Statement statement) {
        return Optional.ofNullable(statement.on()).map(on -> new StatementEntry(on, statement)).stream();
    }

    @Ignore
    @Override
    public String key() {
        return statement.id();
    }
}
