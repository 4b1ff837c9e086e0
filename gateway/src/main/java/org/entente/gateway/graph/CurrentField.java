package org.entente.gateway.graph;

import static java.util.Objects.requireNonNull;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.access.Caller;

/**
 * The field that is being resolved. A resolver asks for it before anything asynchronous: it is bound to the thread,
 * and a load that starts later would miss the dispatch of its level.
 */
public final class CurrentField {

    private final DataFetchingEnvironment environment;

    private CurrentField(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    public static CurrentField get() {
        return new CurrentField(
                SmallRyeContextManager.getCurrentSmallRyeContext().unwrap(DataFetchingEnvironment.class));
    }

    public Caller caller() {
        return requireNonNull(
                environment.getGraphQlContext().<Caller>get(Caller.class),
                "no caller: the engine sets one for every operation");
    }

    /** Read from the arguments of the root field above this one, since two roots of one operation may differ. */
    public Clocks clocks() {
        ExecutionStepInfo root = environment.getExecutionStepInfo();
        while (root.getPath().getLevel() > 1) {
            root = root.getParent();
        }
        return Clocks.of(root.getArgument(Clocks.AS_OF), root.getArgument(Clocks.RECORDED_AS_OF), caller());
    }

    public <K, V> CompletionStage<V> load(Class<? extends Batch<K, V>> batch, K key) {
        var loader = requireNonNull(environment.<K, V>getDataLoader(batch.getName()), "no loader for " + batch);
        return loader.load(key);
    }
}
