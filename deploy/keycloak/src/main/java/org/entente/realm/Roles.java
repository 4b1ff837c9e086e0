package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The realm's roles, and what each includes. None is deleted: people have them. */
final class Roles {

    private final AdminApi api;
    private final String roles;
    private final Changes changes;

    Roles(AdminApi api, String realm, Changes changes) {
        this.api = api;
        this.roles = realm + "/roles";
        this.changes = changes;
    }

    JsonNode named(String name) {
        return api.get(roles + "/" + AdminApi.word(name));
    }

    void bring(JsonNode wanted) {
        for (var role : wanted) {
            var name = role.path("name").asText();
            var own = Wanted.only(role, field -> field.equals("name") || field.equals("description"));
            var present = api.find(roles + "/" + AdminApi.word(name));
            if (present.isMissingNode()) {
                api.post(roles, own);
                changes.made("The role %s is created.", name);
            } else if (!Wanted.isMet(own, present)) {
                api.put(roles + "/" + AdminApi.word(name), Wanted.over(present, own));
                changes.made("The role %s is changed.", name);
            }
        }
    }

    /**
     * What a role includes is exactly what the file says: a right too many would stay unseen. Only to what everybody has,
     * Keycloak itself adds the rights to one's own account.
     */
    void bringComposites(JsonNode wanted, String everybodys, Clients clients) {
        for (var role : wanted) {
            var name = role.path("name").asText();
            if (name.equals(everybodys)) {
                continue;
            }
            var composites = roles + "/" + AdminApi.word(name) + "/composites";
            Map<String, JsonNode> there = byId(api.get(composites));
            Map<String, JsonNode> included = byId(AdminApi.JSON.createArrayNode());
            for (var other : Wanted.words(role.at("/composites/realm"))) {
                put(included, named(other));
            }
            role.at("/composites/client").properties().forEach(ofClient -> {
                for (var other : Wanted.words(ofClient.getValue())) {
                    put(included, clients.role(ofClient.getKey(), other));
                }
            });
            included.forEach((id, other) -> {
                if (!there.containsKey(id)) {
                    api.post(composites, AdminApi.JSON.createArrayNode().add(other));
                    changes.made(
                            "The role %s includes %s.", name, other.path("name").asText());
                }
            });
            there.forEach((id, other) -> {
                if (!included.containsKey(id)) {
                    api.delete(composites, AdminApi.JSON.createArrayNode().add(other));
                    changes.made(
                            "The role %s no longer includes %s.",
                            name, other.path("name").asText());
                }
            });
        }
    }

    static Map<String, JsonNode> byId(JsonNode list) {
        var all = new HashMap<String, JsonNode>();
        list.forEach(one -> put(all, one));
        return all;
    }

    private static void put(Map<String, JsonNode> all, JsonNode one) {
        all.put(one.path("id").asText(), one);
    }
}
