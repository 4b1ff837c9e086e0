package org.entente.statistics.sdmx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file: which column is what. The first column says the version, {@code DATAFLOW} or {@code STRUCTURE};
 * in version 2 it may say what divides the values of a component that has several: {@code STRUCTURE[;]}. Components come in
 * any order, each with its id, or its id and name ({@code FREQ: Frequency}), or its id and then a column of names.
 */
final class Header {

    private static final Pattern FIRST = Pattern.compile("(DATAFLOW|STRUCTURE)(\\[(.)\\])?");
    private static final Pattern COMPONENT =
            Pattern.compile("([^:\\[\\]\\p{Cntrl}]+)(\\[([^\\]]*)\\])?(: .*)?", Pattern.DOTALL);
    private static final Pattern NESTED =
            Pattern.compile("[A-Za-z0-9_@$-]+(\\[[^\\]]*\\])?(\\.[A-Za-z0-9_@$-]+(\\[[^\\]]*\\])?)+");
    /** The columns that say what a row is, and of which structure. */
    static final Set<String> IDENTIFYING =
            Set.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY");

    /**
     * A column.
     *
     * @param several whether its cells may hold several values
     * @param languages whether the values are the same in several languages
     * @param labelled whether ids stand with their names
     */
    record Column(String id, boolean several, boolean languages, boolean labelled) {}

    private final SdmxVersion version;
    private final @Nullable Character divider;
    private final List<Optional<Column>> columns;

    private Header(SdmxVersion version, @Nullable Character divider, List<Optional<Column>> columns) {
        this.version = version;
        this.divider = divider;
        this.columns = columns;
    }

    SdmxVersion version() {
        return version;
    }

    @Nullable
    Character divider() {
        return divider;
    }

    /** The columns in their order; empty for a column of names. */
    List<Optional<Column>> columns() {
        return columns;
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        columns.forEach(column -> column.ifPresent(one -> ids.add(one.id())));
        return ids;
    }

    /** @throws RefusedFile where the standard has no such header */
    static Header of(List<String> names) {
        Matcher first = FIRST.matcher(names.get(0));
        if (!first.matches()) {
            throw refused(names.get(0), names.get(0), "the first column is DATAFLOW (SDMX-CSV 1) or STRUCTURE (2)");
        }
        SdmxVersion version = first.group(1).equals("DATAFLOW") ? SdmxVersion.V1 : SdmxVersion.V2;
        Character divider = first.group(3) == null ? null : first.group(3).charAt(0);
        if (version == SdmxVersion.V2
                && (names.size() < 2 || !idOf(names.get(1)).equals("STRUCTURE_ID"))) {
            throw refused("STRUCTURE_ID", names.size() < 2 ? "" : names.get(1), "the second column is STRUCTURE_ID");
        }
        boolean named = names.contains("STRUCTURE_NAME");
        List<Optional<Column>> columns = new ArrayList<>();
        columns.add(Optional.of(new Column(first.group(1), false, false, version == SdmxVersion.V1)));
        Set<String> ids = new HashSet<>(Set.of(first.group(1)));
        for (int i = 1; i < names.size(); i++) {
            Column column = column(names.get(i), divider);
            columns.add(Optional.of(column));
            if (!ids.add(column.id())) {
                throw refused(column.id(), names.get(i), "the column stands in the header twice");
            }
            boolean hasNames = named && !IDENTIFYING.contains(column.id()) && i + 1 < names.size();
            if (hasNames && column.id().matches("[A-Z][A-Z0-9_]*") && isName(names.get(i + 1))) {
                columns.add(Optional.empty());
                i++;
            }
        }
        return new Header(version, divider, columns);
    }

    /** With columns of names, a header that could not be an id names the component before it. */
    private static boolean isName(String header) {
        return !header.matches("[A-Z][A-Z0-9_]*(\\[.*\\])?");
    }

    private static String idOf(String name) {
        int end = name.indexOf(": ");
        return end < 0 ? name : name.substring(0, end);
    }

    private static Column column(String name, @Nullable Character divider) {
        if (NESTED.matcher(name).matches()) {
            return new Column(name, false, false, false);
        }
        Matcher form = COMPONENT.matcher(name);
        if (!form.matches()) {
            throw refused(name, name, "not the id of a component");
        }
        boolean several = form.group(2) != null;
        if (several && divider == null) {
            throw refused(
                    form.group(1),
                    name,
                    "the first column does not say what divides several values, as STRUCTURE[;] does");
        }
        boolean languages = several && !form.group(3).isEmpty();
        return new Column(form.group(1), several, languages, form.group(4) != null);
    }

    private static RefusedFile refused(String column, String value, String reason) {
        return new RefusedFile(new Refusal(1, column, value, reason));
    }
}
