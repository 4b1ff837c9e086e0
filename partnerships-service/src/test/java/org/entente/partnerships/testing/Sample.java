package org.entente.partnerships.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of a document, with everything filled in that a test does not care about. */
public final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String list;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Sample(String list) {
        this.list = list;
    }

    /** A treaty between the United Kingdom and France, without any event or money. */
    public static Sample agreement(String id) {
        return new Sample("agreements")
                .set("id", id)
                .set("title", "Treaty " + id)
                .set("instrument", "treaty")
                .set("parties", List.of(party("GBR", "destination"), party("FRA", "transit")))
                .set("pillars", List.of("border_management"));
    }

    public static Sample engagement(String id) {
        return new Sample("engagements")
                .set("id", id)
                .set("topic", "Talks " + id)
                .set("date", "2023-05-03")
                .set("visiting", List.of("GBR"))
                .set("hosts", List.of("ALB"));
    }

    public static Sample statement(String id) {
        return new Sample("statements")
                .set("id", id)
                .set("speaker", "A ministry")
                .set("about", List.of("TUN"))
                .set("stance", "warns")
                .set("summary", "What it says")
                .set("on", "2023-05-29");
    }

    public static Sample partnership(String lead, String partner, String since) {
        return new Sample("partnerships")
                .set("lead", lead)
                .set("partner", partner)
                .set("roles", List.of("source"))
                .set("stage", "active")
                .set("since", since);
    }

    /** Replaces the parties. */
    public Sample between(String area, String other) {
        return set("parties", List.of(party(area, "destination"), party(other, "source")));
    }

    /** Adds a party. */
    public Sample with(String area, String role) {
        return add("parties", party(area, role));
    }

    /** Adds an event that the public knew of on its day. */
    public Sample event(String status, String date) {
        return add("status_events", Map.of("status", status, "date", date));
    }

    /** Adds an event with more members: names and values in turn. */
    public Sample event(String status, String date, Object... more) {
        Map<String, Object> event = pairs(more);
        event.put("status", status);
        event.put("date", date);
        return add("status_events", event);
    }

    /** Adds a firm commitment of money, published on a day, with more members: names and values in turn. */
    public Sample commitment(String id, String by, String to, long amount, String currency, Object... more) {
        Map<String, Object> commitment = new LinkedHashMap<>();
        commitment.put("id", id);
        commitment.put("kind", "commitment");
        commitment.put("by", by);
        commitment.put("to", to);
        commitment.put("amount", amount);
        commitment.put("currency", currency);
        commitment.put("pillar", "border_management");
        commitment.put("published_on", "2023-01-01");
        commitment.putAll(pairs(more));
        return add("commitments", commitment);
    }

    public Sample restricted() {
        return set("visibility", "restricted");
    }

    /** Null takes the member away. */
    public Sample set(String member, Object value) {
        if (value == null) {
            members.remove(member);
        } else {
            members.put(member, value);
        }
        return this;
    }

    /** Adds an item to a member that is a list. */
    public Sample add(String member, Object item) {
        List<Object> items = new ArrayList<>((List<?>) members.getOrDefault(member, List.of()));
        items.add(item);
        return set(member, items);
    }

    public static Map<String, Object> party(String area, String role) {
        return Map.of("area", area, "role", role);
    }

    /** The document that brings these. */
    public static String document(Sample... objects) {
        Map<String, List<Map<String, Object>>> document = new LinkedHashMap<>();
        Arrays.stream(objects).forEach(sample -> document.computeIfAbsent(sample.list, list -> new ArrayList<>())
                .add(sample.members));
        return json(document);
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return pairs;
    }
}
