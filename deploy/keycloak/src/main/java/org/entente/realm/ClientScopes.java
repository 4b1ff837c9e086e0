package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What a token says for whom: scopes with their mappers, and which of them clients have when nobody says otherwise. */
final class ClientScopes {

    private final AdminApi api;
    private final String realm;
    private final Changes changes;

    ClientScopes(AdminApi api, String realm, Changes changes) {
        this.api = api;
        this.realm = realm;
        this.changes = changes;
    }

    void bring(JsonNode wanted) {
        var scopes = realm + "/client-scopes";
        for (var scope : wanted.path("clientScopes")) {
            var name = scope.path("name").asText();
            var present = named(name);
            var own = Wanted.only(scope, field -> !field.equals("protocolMappers"));
            if (present.isMissingNode()) {
                api.post(scopes, scope);
                changes.made("The scope %s is created.", name);
                continue;
            }
            var path = scopes + "/" + present.path("id").asText();
            if (!Wanted.isMet(own, present)) {
                api.put(path, Wanted.over(present, own));
                changes.made("The scope %s is changed.", name);
            }
            mappers(path, name, scope.path("protocolMappers"));
        }
        usual("default-default-client-scopes", Wanted.words(wanted.path("defaultDefaultClientScopes")));
        usual("default-optional-client-scopes", Wanted.words(wanted.path("defaultOptionalClientScopes")));
    }

    /** A claim that the file no longer has goes from tokens. */
    private void mappers(String scope, String name, JsonNode wanted) {
        var models = scope + "/protocol-mappers/models";
        var present = api.get(models);
        for (var mapper : wanted) {
            var there = find(present, mapper.path("name").asText());
            if (there.isMissingNode()) {
                api.post(models, mapper);
                changes.made(
                        "Of the scope %s, %s is created.",
                        name, mapper.path("name").asText());
            } else if (!Wanted.isMet(mapper, there)) {
                api.put(models + "/" + there.path("id").asText(), Wanted.over(there, mapper));
                changes.made(
                        "Of the scope %s, %s is changed.",
                        name, mapper.path("name").asText());
            }
        }
        for (var there : present) {
            if (find(wanted, there.path("name").asText()).isMissingNode()) {
                api.delete(models + "/" + there.path("id").asText(), null);
                changes.made(
                        "Of the scope %s, %s is gone.", name, there.path("name").asText());
            }
        }
    }

    private void usual(String which, List<String> wanted) {
        bringList(realm + "/" + which, wanted, which);
    }

    /** A list of scopes that is kept by their ids. */
    void bringList(String path, List<String> wanted, String what) {
        var present = api.get(path);
        for (var name : wanted) {
            if (find(present, name).isMissingNode()) {
                var scope = named(name);
                api.put(path + "/" + scope.path("id").asText());
                changes.made("%s: %s is added.", what, name);
            }
        }
        for (var there : present) {
            if (!Set.copyOf(wanted).contains(there.path("name").asText())) {
                api.delete(path + "/" + there.path("id").asText(), null);
                changes.made("%s: %s is taken away.", what, there.path("name").asText());
            }
        }
    }

    private JsonNode named(String name) {
        return find(api.get(realm + "/client-scopes"), name);
    }

    private static JsonNode find(JsonNode list, String name) {
        for (var one : list) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    static boolean isScopes(String field) {
        return field.equals("defaultClientScopes") || field.equals("optionalClientScopes");
    }

    void bringOf(String client, String path, ObjectNode wanted) {
        for (var kind : List.of("default", "optional")) {
            var field = kind + "ClientScopes";
            if (wanted.has(field)) {
                bringList(
                        "%s/%s-client-scopes".formatted(path, kind),
                        Wanted.words(wanted.path(field)),
                        "The client %s, %s scopes".formatted(client, kind));
            }
        }
    }
}
