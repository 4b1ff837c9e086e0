package org.entente.gateway.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.statistics.Statistics;

/** All areas, from memory. Only the first operation after a start asks for them, and any service that has them will do. */
@ApplicationScoped
public class AreaDirectory implements Batch<AreaDirectory.Question, Areas> {

    enum Question {
        ALL
    }

    private final KeptAreas areas;

    AreaDirectory(
            Statistics statistics,
            Partnerships partnerships,
            @ConfigProperty(name = "entente.patience") Duration patience,
            @ConfigProperty(name = "entente.areas.fresh") Duration fresh) {
        this.areas = new KeptAreas(
                new KeptAreas.Source(Statistics.SERVICE, statistics::areas),
                new KeptAreas.Source(Partnerships.SERVICE, partnerships::areas),
                patience,
                fresh,
                System::nanoTime);
    }

    /** To be called before anything asynchronous, as {@link CurrentField} says. */
    public static CompletionStage<Areas> ask(CurrentField field) {
        return field.load(AreaDirectory.class, Question.ALL);
    }

    /** For who asks after something asynchronous. */
    public static CompletionStage<Areas> askLate(CurrentField field) {
        return field.loadLate(AreaDirectory.class, Question.ALL);
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<Areas>> load(List<Question> questions, Errand errand) {
        return areas.get(errand).map(List::of).subscribeAsCompletionStage();
    }
}
