package org.entente.gateway.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which of the two media types a GraphQL response is sent. */
enum ResponseType {

    /** What older clients ask for: its status says no more than that there is an answer. */
    JSON("json"),

    /** Its status speaks of the operation: a proxy's 400 would not have this type. */
    GRAPHQL("graphql-response+json");

    private static final String APPLICATION = "application/";
    private static final String ALL_OF_APPLICATION = "application/*";
    private static final String ALL = "*/*";
    private static final Pattern WEIGHT = Pattern.compile("q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)");

    private final String subtype;

    ResponseType(String subtype) {
        this.subtype = subtype;
    }

    String contentType() {
        return mediaType() + "; charset=utf-8";
    }

    private String mediaType() {
        return APPLICATION + subtype;
    }

    /**
     * The one that a client likes best (RFC 9110, 12.5.1). Between two that it likes equally, the one that it names itself
     * wins; who names both knows the newer one, and who names neither may not.
     *
     * @param accepted its Accept fields; empty where it has none, which is answered as JSON
     * @return null where the client takes neither
     */
    static @Nullable ResponseType preferred(List<String> accepted) {
        var ranges = accepted.stream()
                .flatMap(field -> Arrays.stream(field.split(",", -1)))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(Range::parse)
                .toList();
        if (ranges.isEmpty()) {
            return JSON;
        }
        float json = JSON.weight(ranges);
        float graphql = GRAPHQL.weight(ranges);
        if (json <= 0 && graphql <= 0) {
            return null;
        }
        if (json == graphql) {
            return GRAPHQL.isNamed(ranges) ? GRAPHQL : JSON;
        }
        return json > graphql ? JSON : GRAPHQL;
    }

    private boolean isNamed(List<Range> accepted) {
        return accepted.stream().anyMatch(range -> range.type().equals(mediaType()));
    }

    /** By the range that says most of this type: {@code application/json;q=0} forbids what a wildcard beside it allows. */
    private float weight(List<Range> accepted) {
        for (var name : List.of(mediaType(), ALL_OF_APPLICATION, ALL)) {
            var weights = accepted.stream()
                    .filter(range -> range.type().equals(name))
                    .map(Range::weight)
                    .toList();
            if (!weights.isEmpty()) {
                return Collections.max(weights);
            }
        }
        return 0;
    }

    /** A type, or several, and how much the client wants it, from 0 to 1. */
    private record Range(String type, float weight) {

        static Range parse(String text) {
            var parts = text.toLowerCase(Locale.ROOT).split(";", -1);
            float weight = 1;
            for (int part = 1; part < parts.length; part++) {
                var weighed = WEIGHT.matcher(parts[part].strip());
                if (weighed.matches()) {
                    weight = Float.parseFloat(weighed.group(1));
                }
            }
            return new Range(parts[0].strip(), weight);
        }
    }
}
