package org.entente.gateway.http;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.entente.gateway.access.Callers;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.ErrorForm;
import org.jspecify.annotations.Nullable;

/** Refuses questions about the schema from who may not read it, by whichever way they come. */
@ApplicationScoped
class Introspection {

    private static final String META = "__";
    private static final String TYPE_NAME = "__typename";

    private final SchemaReaders readers;
    private final Callers callers;

    Introspection(SchemaReaders readers, Callers callers) {
        this.readers = readers;
        this.callers = callers;
    }

    void guard(@Observes GraphQL.Builder builder) {
        if (!readers.isOpen()) {
            builder.instrumentation(
                    new ChainedInstrumentation(new Guard(), builder.build().getInstrumentation()));
        }
    }

    /** Each time: a document that somebody else has asked before is not looked at again before this. */
    private final class Guard extends SimplePerformantInstrumentation {

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            var context = parameters.getExecutionContext();
            var document = new ParsedDocument(context.getExecutionInput().getQuery(), context.getDocument());
            boolean introspects = document.operations().stream()
                    .flatMap(operation -> document.rootFields(operation).stream())
                    .anyMatch(field -> field.getName().startsWith(META) && !TYPE_NAME.equals(field.getName()));
            if (introspects) {
                readers.refusal(callers.current().is(Role.ADMINISTRATOR)).ifPresent(refusal -> {
                    throw new AbortExecutionException(List.of(ErrorForm.of(refusal.problem())));
                });
            }
            return null;
        }
    }
}
