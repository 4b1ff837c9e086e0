package org.entente.gateway.graph;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.entente.gateway.access.Caller;
import org.entente.gateway.access.Callers;

/** Gives every operation its caller, loaders of its own, and errors that say no more than they should. */
@ApplicationScoped
class Engine {

    private final Callers callers;
    private final Instance<Batch<?, ?>> batches;
    private final ErrorForm errors;

    Engine(Callers callers, @Any Instance<Batch<?, ?>> batches, ErrorForm errors) {
        this.callers = callers;
        this.batches = batches;
        this.errors = errors;
    }

    /** After the library's own instrumentation, which counts depth and complexity. */
    void equip(@Observes GraphQL.Builder builder) {
        Instrumentation library = builder.build().getInstrumentation();
        builder.instrumentation(new ChainedInstrumentation(library, new PerOperation()));
    }

    private DataLoaderRegistry loaders(Caller caller) {
        var registry = new DataLoaderRegistry();
        batches.handlesStream().forEach(handle -> {
            var name = handle.getBean().getBeanClass().getName();
            registry.register(name, loader(handle.get(), caller));
        });
        return registry;
    }

    private static <K, V> DataLoader<K, V> loader(Batch<K, V> batch, Caller caller) {
        return DataLoaderFactory.newDataLoader(
                keys -> batch.load(keys, caller),
                DataLoaderOptions.newOptions().setMaxBatchSize(batch.most()).build());
    }

    private final class PerOperation extends SimplePerformantInstrumentation {

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            var caller = callers.current();
            input.getGraphQLContext().put(Caller.class, caller);
            return input.transform(
                    changed -> changed.dataLoaderRegistry(loaders(caller).combine(input.getDataLoaderRegistry())));
        }

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            if (result.getErrors().isEmpty()) {
                return CompletableFuture.completedFuture(result);
            }
            var shown = errors.shown(
                    result.getErrors(), parameters.getExecutionInput().getExecutionId());
            return CompletableFuture.completedFuture(result.transform(changed -> changed.errors(shown)));
        }
    }
}
