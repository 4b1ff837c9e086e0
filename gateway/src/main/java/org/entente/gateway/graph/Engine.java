package org.entente.gateway.graph;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.access.Caller;
import org.entente.gateway.access.Callers;
import org.entente.gateway.call.Allowance;
import org.entente.gateway.call.Errand;
import org.entente.gateway.problem.Problem;

/** Gives every operation its caller, loaders of its own, and errors that say no more than they should. */
@ApplicationScoped
class Engine {

    /** Enough for every figure of twelve long series to ask for its vintages, 500 in a call. */
    private static final int MOST_CALLS = 60;

    /** Objects, lists and plain values of one answer together; they stay in memory until it is written. */
    private static final int MOST_VALUES = 200_000;

    private static final ExecutionResult TOO_LARGE = ExecutionResult.newExecutionResult()
            .data(null)
            .addError(ErrorForm.of(
                    Problem.refused("The answer would hold more than %d values. Ask for fewer rows or fields at once."
                            .formatted(MOST_VALUES))))
            .build();

    private final Callers callers;
    private final Instance<Batch<?, ?>> batches;
    private final ErrorForm errors;

    private final CurrentVertxRequest request;
    private final Duration patience;
    private final Duration patienceOfWrites;

    Engine(
            Callers callers,
            @Any Instance<Batch<?, ?>> batches,
            ErrorForm errors,
            CurrentVertxRequest request,
            @ConfigProperty(name = "entente.patience") Duration patience,
            @ConfigProperty(name = "entente.patience-of-writes") Duration patienceOfWrites) {
        this.callers = callers;
        this.batches = batches;
        this.errors = errors;
        this.request = request;
        this.patience = patience;
        this.patienceOfWrites = patienceOfWrites;
    }

    /** The cheap look comes first, then the library's own instrumentation, which counts the depth. */
    void equip(@Observes GraphQL.Builder builder) {
        Instrumentation library = builder.build().getInstrumentation();
        builder.instrumentation(new ChainedInstrumentation(new Broadness(), library, new Cost(), new PerOperation()));
    }

    private DataLoaderRegistry loaders(Errand errand) {
        var registry = new DataLoaderRegistry();
        batches.handlesStream().forEach(handle -> {
            var name = handle.getBean().getBeanClass().getName();
            registry.register(name, Loading.loader(handle.get(), errand));
        });
        return registry;
    }

    private Repeats repeats() {
        var current = request.getCurrent();
        return new Repeats(
                current == null ? List.of() : current.request().headers().getAll(Repeats.HEADER));
    }

    private static Errand errand(Caller caller, Duration patience) {
        return new Errand(caller.token(), new Allowance(patience, MOST_CALLS, System::nanoTime));
    }

    private final class PerOperation extends SimplePerformantInstrumentation {

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            var caller = callers.current();
            var errand = errand(caller, patience);
            input.getGraphQLContext().put(Caller.class, caller);
            input.getGraphQLContext()
                    .put(Errands.class, new Errands(errand, errand(caller, patienceOfWrites), repeats()));
            input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, MOST_VALUES);
            return input.transform(
                    changed -> changed.dataLoaderRegistry(loaders(errand).combine(input.getDataLoaderRegistry())));
        }

        /** What was read for one event of a subscription is not true of the next, which may come days later. */
        @Override
        public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
                InstrumentationFieldParameters parameters, InstrumentationState state) {
            var operation = parameters.getExecutionContext();
            operation.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
            Errands errands = operation.getGraphQLContext().get(Errands.class);
            errands.asking().allowance().begin();
            return SimpleInstrumentationContext.noOp();
        }

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            var answer = isTooLarge(parameters.getGraphQLContext()) ? TOO_LARGE : result;
            if (answer.getErrors().isEmpty()) {
                return CompletableFuture.completedFuture(answer);
            }
            var shown = errors.shown(
                    answer.getErrors(), parameters.getExecutionInput().getExecutionId());
            return CompletableFuture.completedFuture(answer.transform(changed -> changed.errors(shown)));
        }

        /** The engine then stops in silence, and half an answer would look like a whole one. */
        private static boolean isTooLarge(GraphQLContext context) {
            ResultNodesInfo info = context.get(ResultNodesInfo.RESULT_NODES_INFO);
            return info != null && info.isMaxResultNodesExceeded();
        }
    }
}
