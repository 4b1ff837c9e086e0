package org.entente.gateway.area;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.gateway.call.AreaRow;
import org.jspecify.annotations.Nullable;

/** All areas, by code. */
public final class Areas {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** An area and what it is found by. */
    private record Entry(Area area, String folded) {

        static Entry of(AreaRow row) {
            var names = Stream.of(row.code(), row.name(), row.numericCode());
            return new Entry(
                    Area.of(row), Folding.fold(names.filter(Objects::nonNull).collect(joining(" "))));
        }
    }

    private final List<Entry> entries;
    private final Map<String, Area> byCode;

    private Areas(List<Entry> entries) {
        this.entries = entries;
        this.byCode = entries.stream().map(Entry::area).collect(toMap(Area::code, area -> area, (one, same) -> one));
    }

    /**
     * All of a service's list.
     *
     * @throws IllegalArgumentException for a list that no service has: one without areas, or of kinds that do not exist
     */
    static Areas of(List<AreaRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a list of all areas that is empty");
        }
        return new Areas(
                rows.stream().sorted(comparing(AreaRow::code)).map(Entry::of).toList());
    }

    public Optional<Area> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those whose code, numeric code or name holds the text; what is null does not narrow down. */
    List<Area> list(@Nullable AreaKind kind, @Nullable String search) {
        var text = search == null ? "" : Folding.fold(search);
        return list(entry ->
                (kind == null || entry.area().kind() == kind) && entry.folded().contains(text));
    }

    /** Those of whose code, numeric code and name together every word of the text is a part. */
    public List<Area> holdingEveryWordOf(String text) {
        var words = WHITE_SPACE.split(Folding.fold(text));
        return list(entry -> Stream.of(words).allMatch(entry.folded()::contains));
    }

    private List<Area> list(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).map(Entry::area).toList();
    }
}
