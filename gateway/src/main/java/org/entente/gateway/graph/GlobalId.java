package org.entente.gateway.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.gateway.problem.Problem;

/** An id that is unique in the whole graph, such as {@code area:GBR}. */
public record GlobalId(Kind kind, String value) {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String KEY_FORM = "[^.\\s/]*(\\.[^.\\s/]*){5}";

    private static final String SLUG_FORM = "[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?";

    /** What can be found by its id, and the form of its value. */
    public enum Kind {
        AREA("[A-Za-z0-9_]{1,20}"),
        SERIES(KEY_FORM),
        /** Release, series and period, apart by slashes. A period may hold a slash of its own. */
        FIGURE(UUID_FORM + "/" + KEY_FORM + "/\\S+"),
        RELEASE(UUID_FORM),
        AGREEMENT(SLUG_FORM),
        /** The agreement, and what tells this event from its others, apart by slashes. */
        EVENT(SLUG_FORM + "/\\S+"),
        COMMITMENT(SLUG_FORM),
        ENGAGEMENT(SLUG_FORM),
        /** The codes of its two sides. */
        PARTNERSHIP("[A-Z0-9]{2,10}-[A-Z0-9]{2,10}"),
        STATEMENT(SLUG_FORM),
        /** What the statistics service pinned, what the partnerships service pinned, or both. */
        CITATION("f[a-z2-7]{13}(-a[a-z2-7]{13})?|a[a-z2-7]{13}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    /** Longer than any id that the graph gives out. */
    private static final int LONGEST = 300;

    public GlobalId {
        Limit.length("id", value, LONGEST);
        if (!kind.form.matcher(value).matches()) {
            throw malformed();
        }
    }

    public static GlobalId of(Kind kind, String value) {
        return new GlobalId(kind, value);
    }

    public static GlobalId parse(String id) {
        return Arrays.stream(Kind.values())
                .filter(kind -> id.startsWith(kind.prefix()))
                .map(kind -> new GlobalId(kind, id.substring(kind.prefix().length())))
                .findFirst()
                .orElseThrow(GlobalId::malformed);
    }

    /** Also takes the bare id of an object of the given kind. */
    public static GlobalId parse(Kind kind, String id) {
        return id.startsWith(kind.prefix()) ? parse(id) : new GlobalId(kind, id);
    }

    /** For an argument that is not called {@code id}. */
    public static GlobalId parse(Kind kind, String argument, String id) {
        try {
            return parse(kind, id);
        } catch (Problem malformed) {
            throw malformed(argument);
        }
    }

    /** In the one spelling that the services use. */
    public String uuid() {
        return UUID.fromString(value).toString();
    }

    public static Problem malformed() {
        return malformed("id");
    }

    private static Problem malformed(String argument) {
        return Problem.badInput(argument, "`%s` is not an id that this graph has given out.".formatted(argument));
    }

    @Override
    public String toString() {
        return kind.prefix() + value;
    }
}
