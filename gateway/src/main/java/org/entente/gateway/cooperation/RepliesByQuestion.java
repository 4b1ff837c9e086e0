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
public class RepliesByQuestion implements Batch<RepliesByQuestion.Asked, RepliesByQuestion.Answered> {

    /** A question of any kind. By itself its type would hold a wildcard, and beans of such types are not found. */
    record Asked(Question<?> question) {}

    /** The reply to a question, of the question's own kind. */
    record Answered(Reply<?> reply) {}

    private final Partnerships partnerships;

    RepliesByQuestion(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public int most() {
        return Partnerships.MOST_QUESTIONS;
    }

    @Override
    public CompletionStage<List<Answered>> load(List<Asked> asked, Errand errand) {
        return partnerships
                .ask(asked.stream().map(Asked::question).toList(), errand)
                .map(replies -> replies.stream().map(Answered::new).toList())
                .subscribeAsCompletionStage();
    }
}
