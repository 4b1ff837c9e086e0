package org.entente.gateway.graph;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.jspecify.annotations.Nullable;

/**
 * What several services, or several questions, contribute to one list. A field made of parts shows those that are there,
 * and an error at its path says that it is not whole; only where no part is there is it null.
 */
public final class Parts<T> {

    private record Part<T>(
            @Nullable List<? extends T> rows, @Nullable Throwable failure) {

        List<? extends T> present() {
            return rows == null ? List.of() : rows;
        }
    }

    private final List<Part<T>> all;

    private Parts(List<Part<T>> all) {
        this.all = all;
    }

    /** One part, or why it is missing: the stage itself never fails. */
    public static <T> CompletionStage<Parts<T>> of(CompletionStage<? extends List<? extends T>> contribution) {
        return contribution.handle((rows, failure) -> new Parts<T>(List.of(new Part<T>(rows, failure))));
    }

    /** All of them, in this order. */
    public static <T> CompletionStage<Parts<T>> all(List<CompletionStage<Parts<T>>> some) {
        CompletionStage<Parts<T>> joined = completedFuture(new Parts<T>(List.of()));
        for (var one : some) {
            joined = joined.thenCombine(one, Parts::and);
        }
        return joined;
    }

    private Parts<T> and(Parts<T> others) {
        return new Parts<>(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** A list for each part, empty for one that is missing. */
    public List<? extends List<? extends T>> lists() {
        return all.stream().map(Part::present).toList();
    }

    /** The rows of all parts. */
    public Stream<T> rows() {
        return all.stream().flatMap(part -> part.present().stream());
    }

    /**
     * What a resolver answers.
     *
     * @param answer made of the parts that are there
     * @throws CompletionException when a part is missing; the library shows the partial answer that it carries along
     */
    public <A> A answer(A answer) {
        var failures =
                all.stream().flatMap(part -> Stream.ofNullable(part.failure())).toList();
        if (failures.isEmpty()) {
            return answer;
        }
        var first = failures.get(0);
        throw new CompletionException(failures.size() == all.size() ? first : new GraphQLException(first, answer));
    }
}
