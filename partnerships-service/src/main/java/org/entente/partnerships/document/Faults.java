package org.entente.partnerships.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.partnerships.problem.Problem.Fault;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document. The first thousand faults are named, the rest are counted. */
public final class Faults {

    private static final int NAMED = 1000;
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_POINTER = 300;
    /** Halves of characters are among them, which no answer in UTF-8 could carry. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final List<Fault> named = new ArrayList<>();
    private final List<Fault> foreign = new ArrayList<>();
    private final String origin;
    private final Map<String, String> names;
    private int total;
    private int foreignTotal;

    public Faults() {
        this("", Map.of());
    }

    /**
     * Of something that was sent to be put into a whole.
     *
     * @param origin where in the whole it stands: faults within are told by their places in what was sent
     * @param names pointers within it, and what was sent for them where that has another name
     */
    public Faults(String origin, Map<String, String> names) {
        this.origin = origin;
        this.names = Map.copyOf(names);
    }

    private String sent(String pointer) {
        if (origin.isEmpty() || !(pointer + "/").startsWith(origin + "/")) {
            return pointer;
        }
        String within = pointer.substring(origin.length());
        return names.getOrDefault(within, within);
    }

    /**
     * Adds a fault.
     *
     * @param pointer the place in the document (RFC 6901)
     */
    public void add(String pointer, @Nullable String value, String reason) {
        add(Fault.ofPointer(
                shown(sent(pointer), LONGEST_POINTER), value == null ? null : shown(value, LONGEST_VALUE), reason));
    }

    void add(String pointer, JsonNode value, String reason) {
        add(pointer, value.isContainerNode() ? null : value.asText(), reason);
    }

    void addText(int line, int column, String reason) {
        add(Fault.ofText(line, column, reason));
    }

    private void add(Fault fault) {
        total++;
        if (named.size() < NAMED) {
            named.add(fault);
        }
    }

    /** An object of other desks: not wrong, but not this editor's to bring. */
    public void addForeign(String pointer, String id, String reason) {
        foreignTotal++;
        if (foreign.size() < NAMED) {
            foreign.add(Fault.ofPointer(sent(pointer), id, reason));
        }
    }

    public int total() {
        return total;
    }

    public void throwIfAny() {
        if (total > 0) {
            throw new ProblemException(
                    ProblemCode.ROWS_REFUSED,
                    total == 1 ? "one fault; nothing was taken in" : total + " faults; nothing was taken in",
                    named,
                    total);
        }
        if (foreignTotal > 0) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "the document speaks of areas that belong to other desks; nothing was taken in",
                    foreign,
                    foreignTotal);
        }
    }

    private static String shown(String text, int longest) {
        String cut = text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
                : text;
        return UNPRINTABLE.matcher(cut).replaceAll("\uFFFD");
    }
}
