package org.entente.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the partnerships service has been told to change: the versions of agreements, by its wire contract. */
final class Edits {

    private static final Pattern OF_AN_AGREEMENT = Pattern.compile(
            "/agreements/([a-z0-9-]+)(?:/parties/([A-Z0-9]+))?/(publication|events|actions|commitments)");
    private static final Pattern AN_AGREEMENT = Pattern.compile("/agreements/([a-z0-9-]+)");
    private static final Pattern DISBURSEMENTS = Pattern.compile("/commitments/([a-z0-9-]+)/disbursements");
    private static final Pattern OTHERS =
            Pattern.compile("/(engagements|statements|partnerships)(/.+?)?(/publication)?");

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Function<String, @Nullable ObjectNode> published;
    private final Map<String, List<ObjectNode>> versions = new LinkedHashMap<>();

    /** @param published an agreement as it was before anything was changed, null for none */
    Edits(Function<String, @Nullable ObjectNode> published) {
        this.published = published;
    }

    synchronized void forget() {
        versions.clear();
    }

    /** True for what changes something. */
    static boolean isWrite(String method, String path) {
        return "PUT".equals(method)
                || ("POST".equals(method) && (path.startsWith("/agreements") || path.startsWith("/commitments/")))
                || ("POST".equals(method) && OTHERS.matcher(path).matches());
    }

    synchronized String write(String path, String body) {
        var step = OF_AN_AGREEMENT.matcher(path);
        if (step.matches()) {
            return stepped(step.group(1), step.group(2), step.group(3), body).toString();
        }
        var changed = AN_AGREEMENT.matcher(path);
        if (changed.matches()) {
            return next(changed.group(1), whole(changed.group(1), read(body))).toString();
        }
        var disbursed = DISBURSEMENTS.matcher(path);
        if (disbursed.matches()) {
            return disburse(disbursed.group(1), read(body)).toString();
        }
        if (path.equals("/agreements")) {
            var wanted = read(body);
            var id = wanted.hasNonNull("id")
                    ? wanted.get("id").asText()
                    : wanted.get("title").asText().toLowerCase(Locale.ROOT).replace(' ', '-');
            return next(id, whole(id, wanted)).toString();
        }
        return other(path, body).toString();
    }

    /** The last version of each agreement that waits. */
    synchronized Stream<ObjectNode> drafts() {
        return versions.values().stream().map(Edits::last).filter(row -> "DRAFT"
                .equals(row.get("state").asText()));
    }

    /** A version, or the one that is published where none is asked for. */
    synchronized @Nullable ObjectNode version(String id, int number) {
        return all(id).stream()
                .filter(row -> row.get("version").asInt() == number)
                .findFirst()
                .orElse(null);
    }

    synchronized @Nullable ObjectNode publishedOf(String id) {
        return all(id).stream()
                .filter(row -> "PUBLISHED".equals(row.get("state").asText()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Those that came to be by a change and are published. */
    synchronized Stream<String> ids() {
        return List.copyOf(versions.keySet()).stream();
    }

    synchronized List<ObjectNode> versionViews(String id) {
        var views = new ArrayList<>(all(id).stream().map(this::view).toList());
        Collections.reverse(views);
        return views;
    }

    private ObjectNode view(ObjectNode row) {
        int number = row.get("version").asInt();
        boolean isPublished = "PUBLISHED".equals(row.get("state").asText());
        var view = json.createObjectNode().put("version", number);
        view.set("state", row.get("state"));
        view.put("recordedAt", "2026-01-0%dT10:00:00Z".formatted(number)).put("recordedBy", "editor");
        view.put("change", "Change %d".formatted(number));
        view.put("publishedAt", isPublished ? "2026-01-0%dT12:00:00Z".formatted(number) : null);
        view.put("publishedBy", isPublished ? "approver" : null);
        var changes = view.putArray("changes");
        if (number > 1) {
            changes.add("Something was changed");
        }
        return view;
    }

    private List<ObjectNode> all(String id) {
        var known = versions.get(id);
        if (known != null) {
            return known;
        }
        var before = published.apply(id);
        return before == null ? List.of() : List.of(before);
    }

    private ObjectNode next(String id, ObjectNode row) {
        var before = all(id);
        var list = new ArrayList<>(before);
        row.put("version", before.size() + 1).put("state", "DRAFT");
        list.add(row);
        versions.put(id, list);
        return row;
    }

    private ObjectNode stepped(String id, @Nullable String area, String step, String body) {
        ObjectNode row = last(all(id)).deepCopy();
        switch (step) {
            case "publication" -> {
                var list = new ArrayList<>(all(id));
                row.put("state", "PUBLISHED");
                list.set(list.size() - 1, row);
                versions.put(id, list);
                return row;
            }
            case "events" -> ((ArrayNode) row.get("events")).add(event(id, read(body)));
            case "commitments" -> ((ArrayNode) row.get("commitments")).add(commitment(id, read(body)));
            default ->
                row.get("parties").forEach(party -> {
                    if (party.get("area").asText().equals(area)) {
                        ((ArrayNode) party.get("actions")).add(action(read(body)));
                    }
                });
        }
        return next(id, row);
    }

    private ObjectNode disburse(String paid, JsonNode wanted) {
        var holder = holderOf(paid);
        var id = holder.get("id").asText();
        ObjectNode row = holder.deepCopy();
        var payment = paid + "-paid-1";
        row.get("commitments").forEach(one -> {
            if (one.get("id").asText().equals(paid)) {
                var disbursed = ((ArrayNode) one.get("disbursed")).addObject().put("id", payment);
                List.of("amount", "currency", "on", "sourceUrl")
                        .forEach(member -> disbursed.set(member, wanted.get(member)));
            }
        });
        var added = ((ObjectNode) row.get("commitments").get(0)).deepCopy().put("id", payment);
        added.put("kind", "DISBURSEMENT").put("pays", paid);
        added.set("amount", wanted.get("amount"));
        added.putArray("disbursed");
        added.putArray("restates");
        ((ArrayNode) row.get("commitments")).add(added);
        var answer = json.createObjectNode();
        answer.set("agreement", next(id, row));
        return answer.put("commitment", payment);
    }

    private ObjectNode holderOf(String commitment) {
        return Stream.concat(ids(), Stream.of(commitment.replaceAll("-[0-9]+$", "")))
                .map(id -> last(all(id)))
                .filter(row -> row.get("commitments").toString().contains("\"" + commitment + "\""))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode other(String path, String body) {
        var row = (ObjectNode) read(body.isEmpty() ? "{}" : body);
        if (path.startsWith("/engagements")) {
            fill(row, "id", "title", "kind", "from", "to", "publishedOn", "outcome");
            List.of("visiting", "hosts", "offices", "agreements", "sources").forEach(row::withArray);
        } else if (path.startsWith("/statements")) {
            fill(row, "id", "speaker", "stance", "pillar", "summary", "on", "sourceUrl");
            row.withArray("about");
        } else {
            fill(row, "lead", "partner", "stage", "since", "note");
            row.withArray("roles");
            row.put("id", row.path("lead").asText() + "-" + row.path("partner").asText());
        }
        if (path.endsWith("/publication")) {
            return ofNothing(row, path).put("version", 2).put("state", "PUBLISHED");
        }
        if (!row.hasNonNull("id")) {
            row.put("id", "made-of-the-title");
        }
        return row.put("version", AN_AGREEMENT.matcher(path).matches() ? 1 : 1 + path.split("/", -1).length / 3)
                .put("state", "DRAFT");
    }

    /** A publication has no body: the stand-in has forgotten what it published, and says something that fits. */
    private static ObjectNode ofNothing(ObjectNode row, String path) {
        var parts = path.split("/", -1);
        row.put("title", "T")
                .put("from", "2024-01-01")
                .put("speaker", "S")
                .put("stance", "WARNS")
                .put("summary", "S");
        row.put("stage", "ACTIVE");
        if (path.startsWith("/partnerships")) {
            return row.put("lead", parts[2])
                    .put("partner", parts[3])
                    .put("since", parts[4])
                    .put("id", parts[2] + "-" + parts[3]);
        }
        return row.put("id", parts[2]);
    }

    private ObjectNode whole(String id, JsonNode wanted) {
        ObjectNode row = wanted.deepCopy();
        row.put("id", id);
        fill(row, "shortTitle", "note");
        if (!row.hasNonNull("binding")) {
            row.put("binding", false);
        }
        if (!row.hasNonNull("visibility")) {
            row.put("visibility", "PUBLIC");
        }
        List.of("documents", "agencies", "sources", "related", "events", "commitments")
                .forEach(row::withArray);
        var events = json.createArrayNode();
        row.get("events").forEach(one -> events.add(event(id, one)));
        row.set("events", events);
        var commitments = json.createArrayNode();
        row.get("commitments").forEach(one -> commitments.add(commitment(id, one)));
        row.set("commitments", commitments);
        return complete(row);
    }

    private ObjectNode event(String id, JsonNode wanted) {
        ObjectNode event = wanted.deepCopy();
        fill(event, "effectiveOn", "note", "sourceUrl");
        if (!event.hasNonNull("publishedOn")) {
            event.set("publishedOn", event.get("actedOn"));
        }
        event.put(
                "id",
                "%s/%s/%s"
                        .formatted(
                                id,
                                event.get("status").asText().toLowerCase(Locale.ROOT),
                                event.get("actedOn").asText()));
        event.putArray("warnings");
        return event;
    }

    private ObjectNode commitment(String id, JsonNode wanted) {
        ObjectNode one = wanted.deepCopy();
        fill(one, "receiver", "amount", "currency", "inKind", "from", "to", "publishedOn", "note", "sourceUrl");
        if (!one.hasNonNull("id")) {
            one.put("id", id + "-new");
        }
        if (!one.hasNonNull("pillar")) {
            one.put("pillar", "DEVELOPMENT");
        }
        return completeCommitment(one.put("agreement", id));
    }

    private static ObjectNode action(JsonNode wanted) {
        ObjectNode action = wanted.deepCopy();
        fill(action, "of", "effectiveOn", "publishedOn", "place");
        action.withArray("warnings");
        return action;
    }

    /** What later versions of the wire have beside what a file may say. */
    static ObjectNode complete(ObjectNode row) {
        row.get("parties").forEach(party -> {
            var one = (ObjectNode) party;
            one.withArray("actions").forEach(action -> {
                fill((ObjectNode) action, "of", "publishedOn");
                ((ObjectNode) action).withArray("warnings");
            });
            if (!one.hasNonNull("status")) {
                one.put("status", one.get("actions").isEmpty() ? "NONE" : "SIGNATORY");
            }
        });
        row.get("commitments").forEach(one -> completeCommitment((ObjectNode) one));
        row.withArray("succession");
        if (!row.hasNonNull("version")) {
            row.put("version", 1);
        }
        if (!row.hasNonNull("status")) {
            row.put("status", "UNCLEAR");
        }
        if (!row.hasNonNull("state")) {
            row.put("state", "PUBLISHED");
        }
        return row;
    }

    private static ObjectNode completeCommitment(ObjectNode one) {
        fill(one, "sector", "pays");
        one.withArray("disbursed");
        one.withArray("restates");
        if (!one.hasNonNull("conditional")) {
            one.put("conditional", false);
        }
        return one;
    }

    private static void fill(ObjectNode row, String... members) {
        for (var member : members) {
            if (!row.has(member)) {
                row.putNull(member);
            }
        }
    }

    private static ObjectNode last(List<ObjectNode> all) {
        return all.get(all.size() - 1);
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
