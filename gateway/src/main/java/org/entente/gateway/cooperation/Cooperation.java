package org.entente.gateway.cooperation;

import io.smallrye.mutiny.Uni;
import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.call.Errand;
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
        return read(field.load(RepliesByQuestion.class, new RepliesByQuestion.Asked(question)), read);
    }

    /** The same for a question that only an earlier answer has told. */
    public static <A, T> CompletionStage<T> askLate(
            CurrentField field, Question<A> question, BiFunction<A, Companions, T> read) {
        return read(field.loadLate(RepliesByQuestion.class, new RepliesByQuestion.Asked(question)), read);
    }

    private static <A, T> CompletionStage<T> read(
            CompletionStage<RepliesByQuestion.Answered> stage, BiFunction<A, Companions, T> read) {
        return stage.thenApply(answered -> {
            // The loader has one type for all replies; the service's client answers each question by its own.
            @SuppressWarnings("unchecked")
            var typed = (Reply<A>) answered.reply();
            return read(typed, read);
        });
    }

    /** For a question that is answered by a page of which all rows are wanted. */
    public static <R, T> CompletionStage<List<T>> list(
            CurrentField field, Question<Page<R>> question, BiFunction<R, Companions, T> read) {
        return ask(field, question, rows(read));
    }

    /** The same for a question that only an earlier answer has told. */
    public static <R, T> CompletionStage<List<T>> listLate(
            CurrentField field, Question<Page<R>> question, BiFunction<R, Companions, T> read) {
        return askLate(field, question, rows(read));
    }

    private static <R, T> BiFunction<Page<R>, Companions, List<T>> rows(BiFunction<R, Companions, T> read) {
        return (page, companions) ->
                page.items().stream().map(row -> read.apply(row, companions)).toList();
    }

    /**
     * Changes something, once. The areas are made sure of first, since the answers of writes name them by code alone.
     *
     * @param names what the arguments call what the service finds at fault
     * @param read makes what the graph shows of the answer; of one that it cannot read, nobody knows what it says
     */
    public static <R, T> CompletionStage<T> write(
            CurrentField field,
            UnaryOperator<String> names,
            Function<Errand, Uni<R>> write,
            BiFunction<R, Companions, T> read) {
        return AreaDirectory.askLate(field).thenCompose(areas -> field.write(errand ->
                        write.apply(errand).onFailure(Problem.class).transform(refused -> refused.renamed(names)))
                .thenApply(written -> readWritten(written, Companions.of(areas), read)));
    }

    private static <R, T> T readWritten(R written, Companions companions, BiFunction<R, Companions, T> read) {
        try {
            return read.apply(written, companions);
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException | Problem unreadable) {
            throw Problem.outcomeUnknownOfOnce(Partnerships.SERVICE.name(), unreadable);
        }
    }

    private static <A, T> T read(Reply<A> reply, BiFunction<A, Companions, T> read) {
        try {
            return read.apply(reply.answer(), Companions.of(reply.areas()));
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException | Problem unreadable) {
            throw Partnerships.SERVICE.unavailable(unreadable);
        }
    }
}
