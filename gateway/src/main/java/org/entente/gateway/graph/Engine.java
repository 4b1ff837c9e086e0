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
import org.entente.gateway.call.Deadline;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Lines;
import org.entente.gateway.limit.Guards;
import org.entente.gateway.limit.LimitExceeded;
import org.entente.gateway.limit.Limits;
import org.entente.gateway.observe.CallCount;
import org.entente.gateway.observe.Observation;
import org.jspecify.annotations.Nullable;

/** Gives every operation its caller, loaders of its own, and errors that say no more than they should. */
@ApplicationScoped
class Engine {

    private final Callers callers;
    private final Lines lines;
    private final Observation observation;
    private final Instance<Batch<?, ?>> batches;
    private final ErrorForm errors;
    private final Guards guards;
    private final Limits limits;
    private final CurrentVertxRequest request;
    private final Duration patience;
    private final Duration patienceOfWrites;

    Engine(
            Callers callers,
            Lines lines,
            Observation observation,
            @Any Instance<Batch<?, ?>> batches,
            ErrorForm errors,
            Guards guards,
            Limits limits,
            CurrentVertxRequest request,
            @ConfigProperty(name = "entente.patience") Duration patience,
            @ConfigProperty(name = "entente.patience-of-writes") Duration patienceOfWrites) {
        this.callers = callers;
        this.lines = lines;
        this.observation = observation;
        this.batches = batches;
        this.errors = errors;
        this.guards = guards;
        this.limits = limits;
        this.request = request;
        this.patience = patience;
        this.patienceOfWrites = patienceOfWrites;
    }

    /**
     * The cheap look comes first, then the library's own instrumentation; who observes comes last and sees what the caller
     * will see.
     */
    void equip(@Observes GraphQL.Builder builder) {
        Instrumentation library = builder.build().getInstrumentation();
        builder.instrumentation(new ChainedInstrumentation(
                guards.ofDocuments(), library, guards.ofCost(), new PerOperation(), observation));
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

    private Errand errand(Caller caller, Duration patience) {
        var deadline = deadline();
        if (deadline == null) {
            return new Errand(caller.token(), new Allowance(patience, limits.calls(), System::nanoTime), lines);
        }
        var shorter = deadline.compareTo(patience) < 0 ? deadline : patience;
        var allowance = new Allowance(shorter, limits.calls(), System::nanoTime).endingIn(deadline);
        return new Errand(caller.token(), allowance, lines);
    }

    private @Nullable Duration deadline() {
        var current = request.getCurrent();
        Long millis = current == null ? null : current.get(Deadline.MILLIS);
        return millis == null ? null : Duration.ofMillis(millis);
    }

    private ExecutionResult tooLarge() {
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addError(new LimitExceeded(
                        "values",
                        limits.values(),
                        "The answer would hold more than %d values. Ask for fewer rows or fields at once."
                                .formatted(limits.values())))
                .build();
    }

    private final class PerOperation extends SimplePerformantInstrumentation {

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            var caller = callers.current();
            var errand = errand(caller, patience);
            var writing = errand(caller, patienceOfWrites);
            input.getGraphQLContext().put(Caller.class, caller);
            input.getGraphQLContext().put(Errands.class, new Errands(errand, writing, repeats()));
            input.getGraphQLContext().put(CallCount.class, (CallCount)
                    () -> errand.allowance().calls() + writing.allowance().calls());
            input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, limits.values());
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
            var answer = isTooLarge(parameters.getGraphQLContext()) ? tooLarge() : result;
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
