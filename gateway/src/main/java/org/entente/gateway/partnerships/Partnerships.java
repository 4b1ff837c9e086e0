package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    public static final Service SERVICE = new Service("partnerships");

    private final PartnershipsClient client;
    private final AreaPages areas;

    Partnerships(@RestClient PartnershipsClient client) {
        this.client = client;
        this.areas = new AreaPages(SERVICE, client::areas);
    }

    /** All of them in one call; a reply for each question, in their order. */
    public Uni<List<Reply<?>>> ask(List<? extends Question<?>> questions, Errand errand) {
        return SERVICE.answered(errand, () -> client.query(errand.bearer(), Questions.of(questions))
                .map(answers -> answers.inOrderOf(questions)));
    }

    /** All that it has. */
    public Uni<List<AreaRow>> areas(Errand errand) {
        return areas.all(errand);
    }
}
