package org.entente.gateway.realm;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Service;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.realm.RealmClient.GroupRow;
import org.entente.gateway.realm.RealmClient.RoleRow;
import org.entente.gateway.realm.RealmClient.UserRow;

/**
 * People and their desks, seen and changed by the gateway's own account, which may do no more than that. A desk is a group
 * below {@code /desks}, named by the code of its area.
 */
@ApplicationScoped
public class Realm {

    private static final Service SERVICE = new Service("sign-in");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String DESKS = "desks";
    private static final String BELOW_DESKS = "/desks/";
    private static final String ACCOUNTS_OF_PROGRAMS = "service-account-";
    private static final int ALL = 1000;

    private final TokenClient tokens;
    private final RealmClient client;
    private final String account;
    private final Optional<String> secret;

    Realm(
            @RestClient TokenClient tokens,
            @RestClient RealmClient client,
            @ConfigProperty(name = "entente.desks.client") String account,
            @ConfigProperty(name = "entente.desks.secret") Optional<String> secret) {
        this.tokens = tokens;
        this.client = client;
        this.account = account;
        this.secret = secret;
    }

    /** A session of the gateway's account, short enough that its token lasts. */
    public Uni<Session> signIn() {
        return secret.map(known -> SERVICE.awaited(PATIENCE, () -> tokens.token("client_credentials", account, known))
                        .map(token -> new Session("Bearer " + token.text())))
                .orElseGet(() -> Uni.createFrom()
                        .failure(SERVICE.unavailable("no secret is set for the account that assigns desks")));
    }

    /** What the account does with one token. */
    public final class Session {

        private final String bearer;

        private Session(String bearer) {
            this.bearer = bearer;
        }

        /** Nobody for a username that no person has. */
        public Uni<Optional<Person>> person(String username) {
            return SERVICE.awaited(PATIENCE, () -> client.users(bearer, username, true))
                    .map(found -> found.stream()
                            .filter(user -> user.username().equalsIgnoreCase(username)
                                    && !user.username().startsWith(ACCOUNTS_OF_PROGRAMS))
                            .findFirst())
                    .chain(user -> user.map(this::known)
                            .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
        }

        private Uni<Optional<Person>> known(UserRow user) {
            return SERVICE.awaited(PATIENCE, () -> client.roles(bearer, user.id()))
                    .chain(roles -> SERVICE.awaited(PATIENCE, () -> client.groupsOf(bearer, user.id(), ALL))
                            .map(groups -> Optional.of(new Person(
                                    user.id(),
                                    user.username(),
                                    roles.stream().map(RoleRow::name).collect(toSet()),
                                    byCode(groups)))));
        }

        /** The groups of all desks, by the codes of their areas. */
        public Uni<Map<String, String>> desks() {
            return SERVICE.awaited(PATIENCE, () -> client.groups(bearer, DESKS, true))
                    .map(found -> found.stream()
                            .filter(group -> group.path().equals("/" + DESKS))
                            .findFirst()
                            .orElseThrow(() -> SERVICE.unavailable("the realm has no group of desks")))
                    .chain(parent -> SERVICE.awaited(PATIENCE, () -> client.children(bearer, parent.id(), ALL)))
                    .map(Session::byCode);
        }

        private static Map<String, String> byCode(List<GroupRow> groups) {
            return groups.stream()
                    .filter(group -> group.path().startsWith(BELOW_DESKS))
                    .collect(toMap(GroupRow::name, GroupRow::id, (one, same) -> one));
        }

        /**
         * Puts a person into groups, then takes them out of others. Done again, it changes nothing; where it breaks off,
         * nobody can tell how far it came.
         */
        public Uni<Void> move(Person person, List<String> into, List<String> outOf) {
            Stream<Uni<?>> steps = Stream.concat(
                    into.stream().map(group -> client.join(bearer, person.id(), group)),
                    outOf.stream().map(group -> client.leave(bearer, person.id(), group)));
            return Multi.createFrom()
                    .items(steps)
                    .onItem()
                    .transformToUniAndConcatenate(step -> SERVICE.awaited(PATIENCE, () -> step.replaceWith(true)))
                    .collect()
                    .last()
                    .onFailure()
                    .transform(failure -> Problem.outcomeUnknown(SERVICE.name(), failure))
                    .replaceWithVoid();
        }
    }
}
