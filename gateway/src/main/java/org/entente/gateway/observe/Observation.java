package org.entente.gateway.observe;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.GraphQLTypeUtil;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import org.entente.gateway.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** Watches each operation from its first look to its answer, and each field that has to be fetched. */
@ApplicationScoped
public class Observation extends SimplePerformantInstrumentation {

    private final Tracer tracer;
    private final Measures measures;
    private final OperationLog log;

    Observation(Tracer tracer, Measures measures, OperationLog log) {
        this.tracer = tracer;
        this.measures = measures;
        this.log = log;
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(new Observed());
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        ((Observed) state).begins(tracer.spanBuilder("graphql operation").startSpan());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var observed = (Observed) state;
        observed.is(parameters.getExecutionContext().getOperationDefinition());
        var span = observed.span();
        if (span.isRecording()) {
            var name = observed.name();
            span.updateName(name == null ? observed.type() : observed.type() + " " + name)
                    .setAttribute("graphql.operation.type", observed.type())
                    .setAttribute(
                            "graphql.document.sha256",
                            Sha256.hex(parameters
                                    .getExecutionContext()
                                    .getExecutionInput()
                                    .getQuery()));
            if (name != null) {
                span.setAttribute("graphql.operation.name", name);
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) {
            return FieldFetchingInstrumentationContext.NOOP;
        }
        var step = parameters.getExecutionStepInfo();
        var type = GraphQLTypeUtil.simplePrint(step.getObjectType());
        return type.startsWith("__")
                ? FieldFetchingInstrumentationContext.NOOP
                : new FieldTime(measures, type + "." + step.getFieldDefinition().getName());
    }

    /** Whatever became of it, also when it was refused before anything ran. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        var observed = (Observed) state;
        if (observed.hasEnded()) {
            // An event of a subscription, which was answered when it was opened.
            return CompletableFuture.completedFuture(result);
        }
        var outcome = Outcome.of(result);
        var codes = Outcome.codes(result);
        observed.span().setAttribute("entente.outcome", outcome.written());
        if (!codes.isEmpty()) {
            observed.span()
                    .setAttribute("entente.codes", String.join(",", codes))
                    .setStatus(StatusCode.ERROR);
        }
        measures.operation(observed.name(), observed.type(), outcome, codes, observed.nanos());
        log.write(observed, outcome, codes, parameters);
        observed.ends();
        return CompletableFuture.completedFuture(result);
    }

    /** From the start of a field's fetching to its value. */
    private static final class FieldTime implements FieldFetchingInstrumentationContext {

        private final Measures measures;
        private final String field;
        private final long start = System.nanoTime();

        FieldTime(Measures measures, String field) {
            this.measures = measures;
            this.field = field;
        }

        @Override
        public void onDispatched() {
            // The time began before.
        }

        @Override
        public void onCompleted(@Nullable Object value, @Nullable Throwable failure) {
            measures.field(field, failure == null, System.nanoTime() - start);
        }
    }
}
