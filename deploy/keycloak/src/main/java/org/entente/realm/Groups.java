package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Set;

/** Groups and those in them, added where they are missing. None is deleted: people are in them. */
final class Groups {

    private static final int MOST = 10_000;

    private final AdminApi api;
    private final String groups;
    private final Changes changes;

    Groups(AdminApi api, String realm, Changes changes) {
        this.api = api;
        this.groups = realm + "/groups";
        this.changes = changes;
    }

    void bring(JsonNode wanted) {
        for (var group : wanted) {
            var name = group.path("name").asText();
            var present = find(name);
            if (present.isMissingNode()) {
                api.post(groups, Wanted.only(group, field -> !field.equals("subGroups")));
                changes.made("The group %s is created.", name);
                present = find(name);
            }
            members(name, groups + "/" + present.path("id").asText() + "/children", group.path("subGroups"));
        }
    }

    private void members(String name, String path, JsonNode wanted) {
        Set<String> there = new HashSet<>();
        api.get("%s?max=%d&briefRepresentation=true".formatted(path, MOST))
                .forEach(one -> there.add(one.path("name").asText()));
        for (var inner : wanted) {
            if (there.add(inner.path("name").asText())) {
                api.post(path, inner);
                changes.made(
                        "The group %s/%s is created.", name, inner.path("name").asText());
            }
        }
    }

    private JsonNode find(String name) {
        for (var one : api.get("%s?max=%d&briefRepresentation=true".formatted(groups, MOST))) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }
}
