package org.entente.gateway.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.partnerships.Question;
import org.entente.gateway.partnerships.Reply;

/** Replies to all questions of a level, of whatever kinds they are, in one call. */
@ApplicationScoped
public class RepliesByQuestion implements Batch<Question<?>, Reply<?>> {

    private final Partnerships partnerships;

    RepliesByQuestion(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public int most() {
        return Partnerships.MOST_QUESTIONS;
    }

    @Override
    public CompletionStage<List<Reply<?>>> load(List<Question<?>> questions, Errand errand) {
        return partnerships.ask(questions, errand).subscribeAsCompletionStage();
    }
}
