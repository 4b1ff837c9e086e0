package org.entente.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Rules of who may do what through the admin API, beside the administrators. Keycloak takes them as a whole with a new realm
 * alone; in one that is there, those that are missing are made one by one.
 */
final class AdminRules {

    private static final int MOST = 1_000;

    private final AdminApi api;
    private final String server;
    private final Changes changes;

    AdminRules(AdminApi api, String client, Changes changes) {
        this.api = api;
        this.server = client + "/authz/resource-server";
        this.changes = changes;
    }

    /** @param account the id of a program's account, by its name */
    void bring(JsonNode wanted, AccountIds account) {
        for (var rule : wanted.path("policies")) {
            var name = rule.path("name").asText();
            if (isThere(name)) {
                continue;
            }
            var config = rule.path("config");
            var made = Wanted.only(rule, field -> !field.equals("config") && !field.equals("type"));
            switch (rule.path("type").asText()) {
                case "user" -> {
                    var users = made.putArray("users");
                    list(config, "users").forEach(user -> users.add(account.of(user.asText())));
                    api.post(server + "/policy/user", made);
                }
                case "scope" -> {
                    made.set("resourceType", config.path("defaultResourceType"));
                    made.set("scopes", list(config, "scopes"));
                    made.set("policies", list(config, "applyPolicies"));
                    api.post(server + "/permission/scope", made);
                }
                default -> throw new RealmException("The file has the rule \"%s\" of an unknown type.".formatted(name));
            }
            changes.made("The rule \"%s\" is created.", name);
        }
    }

    /** Looks an account up. */
    interface AccountIds {
        String of(String username);
    }

    private boolean isThere(String name) {
        for (var one : api.get("%s/policy?max=%d".formatted(server, MOST))) {
            if (one.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Lists are text within text. */
    private static JsonNode list(JsonNode config, String field) {
        try {
            return AdminApi.JSON.readTree(config.path(field).asText("[]"));
        } catch (JsonProcessingException e) {
            throw new RealmException("The file's %s of a rule are no list.".formatted(field), e);
        }
    }
}
