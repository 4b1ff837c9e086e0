package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.AreaPages;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Service;

/** Questions to the partnerships service. Whatever goes wrong on the way is a problem that callers may read. */
@ApplicationScoped
public class Partnerships {

    /** What the service takes in one call. */
    public static final int MOST_QUESTIONS = 200;

    public static final int MOST_ROWS = 500;

    /** What the service takes in one call, over all of its lists. */
    static final int MOST_ROWS_OF_A_CALL = 10_000;

    public static final Service SERVICE = new Service("partnerships");

    private final PartnershipsClient client;
    private final AreaPages areas;

    Partnerships(@RestClient PartnershipsClient client) {
        this.client = client;
        this.areas = new AreaPages(SERVICE, client::areas);
    }

    /**
     * All of them in one call, or in few where they ask for many rows together; a reply for each question, in their order.
     */
    public Uni<List<Reply<?>>> ask(List<? extends Question<?>> questions, Errand errand) {
        return Multi.createFrom()
                .iterable(calls(questions))
                .onItem()
                .transformToUniAndConcatenate(
                        asked -> SERVICE.answered(errand, () -> client.query(errand.bearer(), Questions.of(asked))
                                .map(answers -> answers.inOrderOf(asked))))
                .collect()
                .asList()
                .map(replies -> replies.stream().<Reply<?>>flatMap(List::stream).toList());
    }

    /** The questions in their order, cut where they ask for more rows than a call may. */
    static <Q extends Question<?>> List<List<Q>> calls(List<Q> questions) {
        List<List<Q>> calls = new ArrayList<>();
        long rows = 0;
        for (Q question : questions) {
            rows += question.first();
            if (rows > MOST_ROWS_OF_A_CALL || calls.isEmpty()) {
                calls.add(new ArrayList<>());
                rows = question.first();
            }
            calls.get(calls.size() - 1).add(question);
        }
        return calls;
    }

    /** All that it has. */
    public Uni<List<AreaRow>> areas(Errand errand) {
        return areas.all(errand);
    }
}
