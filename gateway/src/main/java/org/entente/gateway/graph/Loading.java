package org.entente.gateway.graph;

import static java.util.concurrent.CompletableFuture.failedFuture;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.Try;
import org.entente.gateway.call.Errand;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;

/**
 * Makes an operation's loader of a batch. When a service refuses a whole call for what is wrong with one question of it,
 * each question is asked once more by itself, so that only the bad one fails.
 */
final class Loading {

    /** More questions than this fail together: asking each by itself would be a flood. */
    private static final int MOST_ASKED_AGAIN = 40;

    private Loading() {}

    static <K, V> DataLoader<K, V> loader(Batch<K, V> batch, Errand errand) {
        return DataLoaderFactory.newDataLoaderWithTry(
                (List<K> keys) -> load(batch, keys, errand),
                DataLoaderOptions.newOptions().setMaxBatchSize(batch.most()).build());
    }

    private static <K, V> CompletionStage<List<Try<V>>> load(Batch<K, V> batch, List<K> keys, Errand errand) {
        return batch.load(keys, errand)
                .<CompletionStage<List<Try<V>>>>handle((values, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(
                                values.stream().map(Try::succeeded).toList());
                    }
                    return keys.size() > 1 && keys.size() <= MOST_ASKED_AGAIN && isRefusal(failure)
                            ? oneByOne(batch, keys, errand)
                            : failedFuture(failure);
                })
                .thenCompose(Function.identity());
    }

    private static <K, V> CompletionStage<List<Try<V>>> oneByOne(Batch<K, V> batch, List<K> keys, Errand errand) {
        var answers = keys.stream()
                .map(key -> batch.load(List.of(key), errand)
                        .handle((values, failure) ->
                                failure == null ? Try.succeeded(values.get(0)) : Try.<V>failed(failure))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
    }

    private static boolean isRefusal(Throwable failure) {
        var cause = failure instanceof CompletionException wrapper && wrapper.getCause() != null
                ? wrapper.getCause()
                : failure;
        return cause instanceof Problem problem && problem.code() == ProblemCode.BAD_USER_INPUT;
    }
}
