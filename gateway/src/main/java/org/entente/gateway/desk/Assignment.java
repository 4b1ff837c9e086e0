package org.entente.gateway.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.gateway.access.Caller;
import org.entente.gateway.access.Viewer;
import org.entente.gateway.call.Errand;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.realm.Person;
import org.entente.gateway.realm.Realm;
import org.entente.gateway.statistics.StatisticsWrites;

/**
 * Makes a person responsible for areas, and for no others. First it is recorded in the ledger, by the token of whoever
 * wants it, since the realm knows only the gateway's account; then the realm is changed.
 */
@ApplicationScoped
class Assignment {

    private final Realm realm;
    private final StatisticsWrites ledger;

    Assignment(Realm realm, StatisticsWrites ledger) {
        this.realm = realm;
        this.ledger = ledger;
    }

    /** The person as they are from their next token on. */
    Uni<Viewer> assign(String username, List<String> areas, Errand errand) {
        return realm.signIn().chain(session -> session.person(username)
                .map(found ->
                        found.orElseThrow(() -> Problem.notFound("Nobody has this username. Nothing was changed.")))
                .chain(person -> session.desks()
                        .invoke(desks -> check(desks, areas))
                        .chain(desks -> ledger.deskAssignment(person.username(), areas, errand)
                                .chain(recorded ->
                                        session.move(person, joined(person, desks, areas), left(person, areas))))
                        .map(moved -> viewer(person, areas))));
    }

    private static void check(Map<String, String> desks, List<String> areas) {
        areas.stream().filter(area -> !desks.containsKey(area)).findFirst().ifPresent(area -> {
            throw Problem.badInput("areas", "The realm has no desk `%s`. Nothing was changed.".formatted(area));
        });
    }

    private static List<String> joined(Person person, Map<String, String> desks, List<String> areas) {
        return areas.stream()
                .filter(area -> !person.desks().containsKey(area))
                .map(area -> Objects.requireNonNull(desks.get(area)))
                .toList();
    }

    private static List<String> left(Person person, List<String> areas) {
        return person.desks().entrySet().stream()
                .filter(desk -> !areas.contains(desk.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Viewer viewer(Person person, List<String> areas) {
        return Viewer.of(new Caller(
                person.username(), "", person.roles(), areas.stream().sorted().toList()));
    }
}
