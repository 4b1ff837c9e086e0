package org.entente.partnerships.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnerships.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** The members of one object of a document. Whatever nobody asked for is unknown: a typo must not lose a fact. */
final class Members {

    private static final int MOST = 500;

    private final Values values;
    private final ObjectNode object;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    Members(Values values, ObjectNode object, String pointer) {
        this.values = values;
        this.object = object;
        this.pointer = pointer;
    }

    Values values() {
        return values;
    }

    String pointer() {
        return pointer;
    }

    String at(String name) {
        return pointer + "/" + escaped(spelled(name));
    }

    /** What views call otherwise than documents do, beside the letters: names of documents and of views in turn. */
    Members inViews(String... documentAndView) {
        for (int i = 0; i < documentAndView.length; i += 2) {
            names.put(documentAndView[i], documentAndView[i + 1]);
        }
        return this;
    }

    /** What views show and nobody sets: whoever hands back what they were shown need not take it out. */
    Members shownOnly(String... members) {
        if (values.spelling() == Spelling.VIEW) {
            asked.addAll(Arrays.asList(members));
        }
        return this;
    }

    private String spelled(String name) {
        return values.spelling() == Spelling.VIEW && names.containsKey(name)
                ? names.get(name)
                : values.spelling().member(name);
    }

    void refuse(String name, @Nullable String value, String reason) {
        values.faults().add(at(name), value, reason);
    }

    /** Null where the member is absent or null, or has a fault. */
    <T> @Nullable T optional(String name, Values.Reader<T> reader) {
        JsonNode value = member(name);
        return value == null || isBlank(value) ? null : reader.read(value, at(name));
    }

    /** Null where the member is absent or has a fault: a fault either way. */
    <T> @Nullable T required(String name, Values.Reader<T> reader) {
        JsonNode value = member(name);
        if (value == null) {
            refuse(name, null, "is missing");
            return null;
        }
        return reader.read(value, at(name));
    }

    /** The member under one of two names; views know the first one only. */
    <T> @Nullable T either(String name, String other, Values.Reader<T> reader) {
        if (values.spelling() == Spelling.VIEW) {
            return required(name, reader);
        }
        JsonNode one = member(name);
        JsonNode two = member(other);
        if (one != null && two != null) {
            refuse(other, null, "%s says the same: give one of the two".formatted(spelled(name)));
            return null;
        }
        return two != null ? required(other, reader) : required(name, reader);
    }

    /** Empty where the member is absent. What has a fault is left out. */
    <T> List<T> list(String name, Values.Reader<T> reader) {
        return list(name, MOST, reader);
    }

    <T> List<T> list(String name, int most, Values.Reader<T> reader) {
        JsonNode value = member(name);
        return value == null ? List.of() : items(value, name, most, reader);
    }

    /** A list that has to be there; {@code atLeastOne} says what an empty one lacks. */
    <T> List<T> requiredList(String name, Values.Reader<T> reader, String atLeastOne) {
        JsonNode value = member(name);
        if (value == null) {
            refuse(name, null, "is missing");
            return List.of();
        }
        if (value.isArray() && value.isEmpty()) {
            refuse(name, null, atLeastOne);
        }
        return items(value, name, MOST, reader);
    }

    /** A list that names nothing twice. */
    <T> List<T> distinct(String name, Values.Reader<T> reader) {
        return list(name, distinct(reader));
    }

    <T> Values.Reader<T> distinct(Values.Reader<T> reader) {
        Set<T> seen = new HashSet<>();
        return (value, place) -> {
            T item = reader.read(value, place);
            if (item != null && !seen.add(item)) {
                values.faults().add(place, value, "stands in this list twice");
            }
            return item;
        };
    }

    boolean has(String name) {
        return member(name) != null;
    }

    /** Whether the member is a list with something in it, right or wrong. */
    boolean hasItems(String name) {
        JsonNode value = member(name);
        return value != null && !value.isEmpty();
    }

    /** A fault at the later one, where it lies before the earlier one whatever their days are. */
    void refuseReversed(String name, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
            refuse(name, to.text(), "lies before %s".formatted(from.text()));
        }
    }

    void refuseUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                values.faults().add(pointer + "/" + escaped(name), (String) null, "there is no such member");
            }
        });
    }

    private <T> List<T> items(JsonNode list, String name, int most, Values.Reader<T> reader) {
        if (!list.isArray()) {
            values.faults().add(at(name), list, "expected a list, found " + Values.kind(list));
            return List.of();
        }
        if (list.size() > most) {
            refuse(name, String.valueOf(list.size()), "at most %d of these".formatted(most));
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T item = reader.read(list.get(i), at(name) + "/" + i);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.textValue().isBlank();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode member(String name) {
        String spelled = spelled(name);
        asked.add(spelled);
        JsonNode value = object.get(spelled);
        return value == null || value.isNull() ? null : value;
    }
}
