package org.entente.gateway.cooperation;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.entente.gateway.call.Page;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.partnerships.Question;
import org.entente.gateway.partnerships.Reply;
import org.entente.gateway.problem.Problem;

/** How a field asks the partnerships service. All that the fields of one level ask travels in one call. */
public final class Cooperation {

    private Cooperation() {}

    /**
     * To be called before anything asynchronous, as {@link CurrentField} says.
     *
     * @param read makes what the graph shows of the answer; one that it cannot read counts as wrong
     */
    public static <A, T> CompletionStage<T> ask(
            CurrentField field, Question<A> question, BiFunction<A, Companions, T> read) {
        return field.load(RepliesByQuestion.class, new RepliesByQuestion.Asked(question))
                .thenApply(answered -> {
                    // The loader has one type for all replies; the service's client answers each question by its own.
                    @SuppressWarnings("unchecked")
                    var typed = (Reply<A>) answered.reply();
                    return read(typed, read);
                });
    }

    /** For a question that is answered by a page of which all rows are wanted. */
    public static <R, T> CompletionStage<List<T>> list(
            CurrentField field, Question<Page<R>> question, BiFunction<R, Companions, T> read) {
        return ask(field, question, (page, companions) -> page.items().stream()
                .map(row -> read.apply(row, companions))
                .toList());
    }

    private static <A, T> T read(Reply<A> reply, BiFunction<A, Companions, T> read) {
        try {
            return read.apply(reply.answer(), new Companions(reply.areas()));
        } catch (IllegalArgumentException | IllegalStateException | Problem unreadable) {
            throw Partnerships.SERVICE.unavailable(unreadable);
        }
    }
}
