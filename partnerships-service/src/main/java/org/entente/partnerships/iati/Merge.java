package org.entente.partnerships.iati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnerships.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The commitments of an agreement with what was taken from a file. What was taken from the same activities before and is
 * not in the file any more goes: an activity in a file is all that its publisher says of it, and money that was taken back
 * or corrected would otherwise stand beside what replaced it. Everything else stays as it is, in its place.
 *
 * @param commitments in the spelling of views
 * @param places of what was taken, by its place among the commitments
 */
record Merge(
        ArrayNode commitments,
        List<Taken> added,
        List<Taken> changed,
        List<String> removed,
        int unchanged,
        Map<Integer, Place> places) {

    private static final String RESTATES = "restates";
    private static final String PUBLISHED = "publishedOn";

    static Merge of(JsonNode before, List<Taken> taken, Set<String> activities) {
        Map<String, Taken> byId = new HashMap<>();
        taken.forEach(one -> byId.put(one.id(), one));
        List<String> prefixes = activities.stream().map(Conversion::prefix).toList();
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        List<Taken> added = new ArrayList<>();
        List<Taken> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        Map<Integer, Place> places = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode commitment : before) {
            String id = commitment.path("id").asText();
            Taken again = byId.get(id);
            if (again != null) {
                seen.add(id);
                JsonNode now = onto(commitment, node(again));
                if (!now.equals(commitment)) {
                    changed.add(again);
                }
                places.put(after.size(), again.place());
                after.add(now);
            } else if (prefixes.stream().anyMatch(id::startsWith)) {
                removed.add(id);
            } else {
                after.add(commitment);
            }
        }
        for (Taken one : taken) {
            if (!seen.contains(one.id())) {
                added.add(one);
                places.put(after.size(), one.place());
                after.add(node(one));
            }
        }
        return new Merge(after, added, changed, removed, taken.size() - added.size() - changed.size(), places);
    }

    boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /**
     * What the file says now, with the links that people made, which no file knows. Where it says the same as before, the
     * public has known it since then, whenever the file was written.
     */
    private static JsonNode onto(JsonNode before, ObjectNode now) {
        now.set(RESTATES, before.path(RESTATES));
        if (!now.hasNonNull("pays") && before.hasNonNull("pays")) {
            now.set("pays", before.get("pays"));
        }
        for (String name : names(now)) {
            if (!name.equals(PUBLISHED) && !same(now.get(name), before.get(name))) {
                return now;
            }
        }
        return isEarlier(before.get(PUBLISHED), now.get(PUBLISHED)) ? before : now;
    }

    /** Or the same: then what is there stays, to the letter. */
    private static boolean isEarlier(@Nullable JsonNode before, @Nullable JsonNode now) {
        if (now == null || now.isNull()) {
            return true;
        }
        return before != null
                && !before.isNull()
                && !new PartialDate(before.asText()).countsFrom().isAfter(new PartialDate(now.asText()).countsFrom());
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null || one.isNull() || other.isNull()) {
            return isNull(one) && isNull(other);
        }
        boolean numbers = one.isNumber() && other.isNumber();
        return numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
    }

    private static boolean isNull(@Nullable JsonNode node) {
        return node == null || node.isNull();
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ObjectNode node(Taken taken) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", taken.id());
        node.put("kind", taken.kind().name());
        node.put("provider", taken.provider());
        node.put("receiver", taken.receiver());
        node.put("pillar", taken.pillar().name());
        node.put("sector", taken.sector());
        node.put("amount", taken.amount());
        node.put("currency", taken.currency());
        node.put("from", text(taken.from()));
        node.put("to", text(taken.to()));
        node.put(PUBLISHED, text(taken.publishedOn()));
        node.put("conditional", taken.conditional());
        node.putArray(RESTATES);
        node.put("pays", taken.pays());
        node.put("note", taken.note());
        node.put("sourceUrl", taken.sourceUrl());
        return node;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}
