package org.entente.gateway.graph;

import static java.util.Objects.requireNonNull;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.entente.gateway.access.Caller;
import org.entente.gateway.call.Errand;

/**
 * The field that is being resolved. A resolver asks for it before anything asynchronous: it is bound to the thread,
 * and a load that starts later would miss the dispatch of its level.
 */
public final class CurrentField {

    /** Under what the operation's context keeps the clocks that a root field has taken. */
    private record ClocksOf(ResultPath root) {}

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

    /**
     * Those that the root field above this one has taken for everything below it, else its arguments: two roots of one
     * operation may differ.
     */
    public Clocks clocks() {
        ExecutionStepInfo root = root();
        Clocks taken = environment.getGraphQlContext().get(new ClocksOf(root.getPath()));
        if (taken != null) {
            return taken;
        }
        return Clocks.of(root.getArgument(Clocks.AS_OF), root.getArgument(Clocks.RECORDED_AS_OF), caller());
    }

    /** From now on everything below this field's root is answered for these instants, whatever the root's arguments say. */
    public void takeClocks(Clocks clocks) {
        environment.getGraphQlContext().put(new ClocksOf(root().getPath()), clocks);
    }

    private ExecutionStepInfo root() {
        ExecutionStepInfo root = environment.getExecutionStepInfo();
        while (root.getPath().getLevel() > 1) {
            root = root.getParent();
        }
        return root;
    }

    /** True where one of these is selected below this field, by its path from here: {@code nodes/isRecord}. */
    public boolean selects(String path, String... others) {
        return environment.getSelectionSet().containsAnyOf(path, others);
    }

    /** Everything that is selected below this field, each by its path from here, and each step of that. */
    public Stream<String> selected() {
        return environment.getSelectionSet().getFields().stream().map(SelectedField::getQualifiedName);
    }

    public <K, V> CompletionStage<V> load(Class<? extends Batch<K, V>> batch, K key) {
        return loader(batch).load(key);
    }

    /**
     * Changes something, once. Whatever is below this field is asked anew afterwards, by loaders that know of no earlier
     * answer, and with the patience of an operation of its own.
     */
    public <V> CompletionStage<V> write(Function<Errand, Uni<V>> write) {
        var errands = requireNonNull(
                environment.getGraphQlContext().<Errands>get(Errands.class),
                "no errands: the engine sets them for every operation");
        var loaders = environment.getDataLoaderRegistry();
        Limit.wholeCharacters(environment.getArguments());
        var key = errands.repeats().key(environment.getExecutionStepInfo().getPath());
        return write.apply(errands.writing().withKey(key))
                .onTermination()
                .invoke(() -> {
                    loaders.getDataLoaders().forEach(DataLoader::clearAll);
                    errands.asking().allowance().renew();
                })
                .subscribeAsCompletionStage();
    }

    /** A stream of events that says why it has ended to whoever runs the subscription. */
    public <T> Multi<T> ending(Multi<T> events) {
        Ending ending = environment.getGraphQlContext().get(Ending.KEY);
        return events.onFailure()
                .invoke(failure -> {
                    if (ending != null) {
                        ending.because(failure);
                    }
                })
                .onFailure()
                .recoverWithCompletion();
    }

    /**
     * For a key that only an earlier answer has told: the dispatch of the level has passed then, and a load would wait
     * for ever. What other fields load in the same turn of the event loop still travels in the same call.
     */
    public <K, V> CompletionStage<V> loadLate(Class<? extends Batch<K, V>> batch, K key) {
        var loader = loader(batch);
        var value = loader.load(key);
        var turn = Vertx.currentContext();
        if (turn == null) {
            dispatch(loader);
        } else {
            turn.runOnContext(next -> dispatch(loader));
        }
        return value;
    }

    /** Each load has a future of its own, so nobody needs the one of all. */
    private static void dispatch(DataLoader<?, ?> loader) {
        var unused = loader.dispatch();
    }

    private <K, V> DataLoader<K, V> loader(Class<? extends Batch<K, V>> batch) {
        return requireNonNull(environment.<K, V>getDataLoader(batch.getName()), "no loader for " + batch);
    }
}
