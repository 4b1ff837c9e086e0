package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who may ask for tokens, and with which rights. */
final class Clients {

    private static final String RIGHTS = "authorizationSettings";

    private final AdminApi api;
    private final String realm;
    private final Changes changes;

    Clients(AdminApi api, String realm, Changes changes) {
        this.api = api;
        this.realm = realm;
        this.changes = changes;
    }

    void bring(JsonNode wanted, ClientScopes scopes) {
        for (var client : wanted) {
            bring((ObjectNode) client, scopes);
        }
    }

    private void bring(ObjectNode client, ClientScopes scopes) {
        var id = client.path("clientId").asText();
        var own = Wanted.only(client, field -> !field.equals(RIGHTS) && !ClientScopes.isScopes(field));
        var present = named(id);
        if (present.isMissingNode()) {
            api.post(realm + "/clients", Wanted.only(client, field -> !field.equals(RIGHTS)));
            changes.made("The client %s is created.", id);
            present = named(id);
        } else if (!Wanted.isMet(own, present)) {
            api.put(path(present), Wanted.over(present, own));
            changes.made("The client %s is changed.", id);
        }
        scopes.bringOf(id, path(present), client);
    }

    /** After accounts are there, since rules name them. */
    void bringRules(JsonNode wanted) {
        for (var client : wanted) {
            if (client.has(RIGHTS)) {
                var present = known(client.path("clientId").asText());
                new AdminRules(api, path(present), changes).bring(client.path(RIGHTS), this::account);
            }
        }
    }

    private String account(String username) {
        var client = username.replaceFirst("^service-account-", "");
        return api.get(path(known(client)) + "/service-account-user").path("id").asText();
    }

    void bringScopeMappings(JsonNode wanted, Roles roles) {
        for (var mapping : wanted) {
            var client = mapping.path("client").asText();
            var path = path(known(client)) + "/scope-mappings/realm";
            var there = Roles.byId(api.get(path));
            for (var name : Wanted.words(mapping.path("roles"))) {
                var role = roles.named(name);
                if (there.remove(role.path("id").asText()) == null) {
                    api.post(path, AdminApi.JSON.createArrayNode().add(role));
                    changes.made("The client %s may ask for %s.", client, name);
                }
            }
            for (var role : there.values()) {
                api.delete(path, AdminApi.JSON.createArrayNode().add(role));
                changes.made(
                        "The client %s may no longer ask for %s.",
                        client, role.path("name").asText());
            }
        }
    }

    /** Accounts of programs; people are none of a file's business. */
    void bringServiceAccounts(JsonNode users) {
        for (var user : users) {
            var client = user.path("serviceAccountClientId").asText();
            if (client.isEmpty()) {
                throw new RealmException("The file holds \"%s\", who is no program's account."
                        .formatted(user.path("username").asText()));
            }
            var account = api.get(path(known(client)) + "/service-account-user");
            user.path("clientRoles").properties().forEach(ofClient -> {
                var other = known(ofClient.getKey());
                var path = "%s/users/%s/role-mappings/clients/%s"
                        .formatted(
                                realm,
                                account.path("id").asText(),
                                other.path("id").asText());
                var there = Roles.byId(api.get(path));
                for (var name : Wanted.words(ofClient.getValue())) {
                    var role = role(ofClient.getKey(), name);
                    if (there.remove(role.path("id").asText()) == null) {
                        api.post(path, AdminApi.JSON.createArrayNode().add(role));
                        changes.made("The account of %s has %s.", client, name);
                    }
                }
                for (var role : there.values()) {
                    api.delete(path, AdminApi.JSON.createArrayNode().add(role));
                    changes.made(
                            "The account of %s no longer has %s.",
                            client, role.path("name").asText());
                }
            });
        }
    }

    JsonNode role(String client, String name) {
        return api.get(path(known(client)) + "/roles/" + AdminApi.word(name));
    }

    private JsonNode known(String id) {
        var client = named(id);
        if (client.isMissingNode()) {
            throw new RealmException("The file speaks of the client \"%s\", which the realm has not.".formatted(id));
        }
        return client;
    }

    private JsonNode named(String id) {
        return api.get("%s/clients?clientId=%s".formatted(realm, AdminApi.word(id)))
                .path(0);
    }

    private String path(JsonNode client) {
        return realm + "/clients/" + client.path("id").asText();
    }
}
