package org.entente.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What a service has pinned to be quoted, by its wire contract: what was asked for, under ids that count up. */
final class Pinned {

    static final String AT = "2026-11-26T10:11:12.123456Z";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private final String letter;
    private final Map<String, JsonNode> pinned = new ConcurrentHashMap<>();

    Pinned(String letter) {
        this.letter = letter;
    }

    synchronized String pin(String body) {
        var id = letter + "aaaaaaaaaaaa" + ALPHABET.charAt(pinned.size() % ALPHABET.length());
        pinned.put(id, read(body));
        return JSON.createObjectNode()
                .put("id", id)
                .put("at", AT)
                .put("sha256", "not looked at")
                .toString();
    }

    JsonNode of(String id) {
        return Objects.requireNonNull(pinned.get(id), id);
    }

    static String asOf(JsonNode pinned) {
        return pinned.hasNonNull("asOf") ? pinned.get("asOf").asText() : AT;
    }

    /** What every service says of a citation; the content is canonical JSON, and the rest is for each to add. */
    static ObjectNode head(String id, JsonNode pinned) {
        var answer = JSON.createObjectNode()
                .put("id", id)
                .put("at", AT)
                .put("asOf", asOf(pinned))
                .put(
                        "recordedAsOf",
                        pinned.hasNonNull("recordedAsOf")
                                ? pinned.get("recordedAsOf").asText()
                                : AT)
                .put("sha256", "not looked at")
                .put("content", "{\"pinned\":\"" + id + "\"}");
        answer.putArray("references").add("Publisher (2023). Title. What " + id + " says.");
        return answer;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
