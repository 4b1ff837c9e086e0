package org.entente.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Releases on their way, as the statistics service answers them by its wire contract: what is written can be read. */
final class Drafts {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> releases = new LinkedHashMap<>();
    private final Map<String, ArrayNode> figures = new LinkedHashMap<>();

    synchronized void forget() {
        releases.clear();
        figures.clear();
    }

    /** A draft of one figure. */
    synchronized String one() {
        var id = read(draft(
                        "{\"publisher\": \"ONS\", \"title\": \"Of old\", \"publishedAt\": \"2023-05-25T00:00:00Z\"}"))
                .get("id")
                .asText();
        record(
                id,
                "{\"figures\": [{\"seriesKey\": \"A.X.GBR.001.ALL.ONS\", \"period\": \"2022\", \"printed\": \"1,234\"}]}");
        return id;
    }

    synchronized String draft(String body) {
        var wanted = read(body);
        var id = UUID.randomUUID().toString();
        var release = json.createObjectNode()
                .put("id", id)
                .put("publisher", wanted.get("publisher").asText());
        release.set("title", wanted.get("title"));
        release.put("publishedOn", wanted.get("publishedAt").asText().substring(0, 10));
        release.set("publishedAt", wanted.get("publishedAt"));
        release.put("recordedAt", "2026-01-02T03:04:05Z");
        release.set("embargoUntil", wanted.get("embargoUntil"));
        release.put("announced", wanted.path("announce").asBoolean());
        release.set("url", wanted.get("url"));
        release.set("licence", wanted.get("licence"));
        release.put("state", "DRAFT").put("figureCount", 0);
        release.putNull("withdrawnAt")
                .putNull("withdrawalReason")
                .putNull("submittedBy")
                .putNull("approvedBy");
        releases.put(id, release);
        figures.put(id, json.createArrayNode());
        return release.toString();
    }

    /** One step of a release, by the last part of its path. */
    synchronized String step(String id, String step, String body) {
        return switch (step) {
            case "figures" -> record(id, body);
            case "submission" ->
                moved(id, "SUBMITTED").put("submittedBy", "editor").toString();
            case "approval" ->
                moved(id, "PUBLISHED").put("approvedBy", "approver").toString();
            case "withdrawal" -> withdrawn(id, read(body)).toString();
            default -> throw new IllegalArgumentException("not in the wire contract: " + step);
        };
    }

    /** A draft that changes one figure. */
    synchronized String amendment(String body) {
        var wanted = read(body);
        return draft("{\"publisher\": \"ONS\", \"title\": \"%s\", \"publishedAt\": \"2026-01-02T03:04:05Z\"}"
                .formatted(wanted.get("figureId").asText()));
    }

    synchronized String figures(String id, int first, @Nullable String after) {
        var all = known(figures, id);
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(all.size(), from + first);
        var page = json.createObjectNode();
        var items = page.putArray("items");
        for (int place = from; place < to; place++) {
            items.add(all.get(place));
        }
        page.put("total", all.size()).put("next", to < all.size() ? String.valueOf(to) : null);
        page.putArray("releases").add(known(releases, id));
        page.putArray("statuses").addObject().put("code", "A").put("name", "Normal value");
        return page.toString();
    }

    private String record(String id, String body) {
        var held = known(figures, id);
        for (var wanted : read(body).get("figures")) {
            held.add(figure(id, wanted));
        }
        return known(releases, id).put("figureCount", held.size()).toString();
    }

    private ObjectNode figure(String id, JsonNode wanted) {
        var key = wanted.get("seriesKey").asText();
        var period = wanted.get("period").asText();
        var figure =
                json.createObjectNode().put("id", id + "/" + key + "/" + period).put("series", key);
        figure.put("period", period).put("frequency", "ANNUAL");
        figure.put("periodStart", "2022-01-01").put("periodEnd", "2022-12-31").put("value", 1234);
        figure.set("printed", wanted.get("printed"));
        figure.put("reading", "EXACT").putNull("bounds").putArray("candidates");
        figure.put("status", "A").set("rounding", wanted.get("rounding"));
        figure.set("note", wanted.get("note"));
        figure.set("sourceUrl", wanted.get("url"));
        return figure.put("releaseId", id).put("withdrawn", false).put("isRecord", false);
    }

    private ObjectNode moved(String id, String state) {
        return known(releases, id).put("state", state);
    }

    private ObjectNode withdrawn(String id, JsonNode withdrawal) {
        var at = withdrawal.path("withdrawnAt").asText("2026-01-02T03:04:05Z");
        var release = moved(id, "WITHDRAWN").put("withdrawnAt", at.equals("null") ? "2026-01-02T03:04:05Z" : at);
        return release.put("withdrawalReason", withdrawal.get("reason").asText());
    }

    private static <V> V known(Map<String, V> all, String id) {
        var one = all.get(id);
        if (one == null) {
            throw new IllegalArgumentException("no such release: " + id);
        }
        return one;
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
