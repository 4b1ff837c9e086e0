package org.entente.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One run: a realm that is not there is created whole; one that is there is changed where it differs, part by part, and what
 * the file does not speak of stays. Run again, it finds nothing to change.
 */
public final class RealmUpdate {

    /** What has a part of its own below, or is set at the creation alone. */
    private static final Set<String> NOT_PLAIN = Set.of("realm", "eventsListeners");

    private final AdminApi api;
    private final ObjectNode wanted;
    private final String path;

    private RealmUpdate(AdminApi api, ObjectNode wanted) {
        this.api = api;
        this.wanted = wanted;
        this.path = "/" + AdminApi.word(wanted.path("realm").asText());
    }

    public static RealmUpdate of(Settings settings) {
        return new RealmUpdate(new AdminApi(settings), RealmFile.read(settings));
    }

    /** Says what it changes. Returns how many changes there were. */
    public int run(Consumer<String> say) {
        var changes = new Changes(say);
        var present = api.find(path);
        if (present.isMissingNode()) {
            api.post("", wanted);
            changes.made("The realm %s is created.", wanted.path("realm").asText());
        } else {
            plainSettings(present, changes);
        }
        // Also after a creation: whatever it does not take over from the file is seen here, not at the next release.
        var roles = new Roles(api, path, changes);
        var clients = new Clients(api, path, changes);
        var scopes = new ClientScopes(api, path, changes);
        scopes.bring(wanted);
        roles.bring(wanted.path("roles").path("realm"));
        clients.bring(wanted.path("clients"), scopes);
        roles.bringComposites(
                wanted.path("roles").path("realm"),
                wanted.at("/defaultRole/name").asText(),
                clients);
        clients.bringScopeMappings(wanted.path("scopeMappings"), roles);
        clients.bringServiceAccounts(wanted.path("users"));
        clients.bringRules(wanted.path("clients"));
        new Groups(api, path, changes).bring(wanted.path("groups"));
        profile(changes);
        return changes.count();
    }

    private void plainSettings(JsonNode present, Changes changes) {
        var plain = Wanted.only(
                wanted,
                field -> !NOT_PLAIN.contains(field) && wanted.path(field).isValueNode());
        plain.set("eventsListeners", wanted.path("eventsListeners"));
        var differing = Wanted.only(plain, field -> !Wanted.isMet(plain.path(field), present.path(field)));
        if (!differing.isEmpty()) {
            api.put(path, differing);
            differing.fieldNames().forEachRemaining(field -> changes.made("%s is %s.", field, plain.path(field)));
        }
    }

    /** What people have beside a name: the file keeps it as text within text. */
    private void profile(Changes changes) {
        var text = wanted.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        if (text.isEmpty()) {
            return;
        }
        try {
            var profile = AdminApi.JSON.readTree(text);
            if (!Wanted.isMet(profile, api.get(path + "/users/profile"))) {
                api.put(path + "/users/profile", profile);
                changes.made("What people have beside a name is changed.");
            }
        } catch (JsonProcessingException e) {
            throw new RealmException("The file's profile of people is no JSON.", e);
        }
    }
}
