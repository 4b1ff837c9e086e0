package org.entente.statistics.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.statistics.area.AreaCode;
import org.entente.statistics.database.Folding;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * Which series are wanted; what is null does not restrict.
 *
 * @param publisher a code or a name
 * @param area a side of the series, as {@code side} says
 * @param search words, apart by white space, each of which stands in the key or in a code or name of indicator, areas,
 *     route or publisher; case and accents do not matter
 * @param first how many at most, 1 to 500; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record SeriesSelection(
        @Nullable String indicator,
        @Nullable String refArea,
        @Nullable String counterpartArea,
        @Nullable String route,
        @Nullable Frequency frequency,
        @Nullable String publisher,
        @Nullable @Size(max = Page.MOST) List<String> keys,
        @Nullable String area,
        @Nullable Side side,

        @Nullable @Size(max = SeriesSelection.LONGEST_SEARCH)
        String search,

        @Nullable @Min(1) @Max(Page.MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf) {

    static final int LONGEST_SEARCH = 100;

    private static final int FIRST = 50;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The side of a series on which an area stands. */
    public enum Side {
        REF_AREA,
        COUNTERPART,
        EITHER
    }

    public SeriesSelection {
        refArea = refArea == null ? null : AreaCode.of(refArea);
        counterpartArea = counterpartArea == null ? null : AreaCode.of(counterpartArea);
        area = area == null ? null : AreaCode.of(area);
        side = side == null ? Side.EITHER : side;
        first = first == null ? FIRST : first;
    }

    int size() {
        return first == null ? FIRST : first;
    }

    /** What to look for, as the database writes it. */
    List<String> words() {
        return search == null
                ? List.of()
                : WHITE_SPACE
                        .splitAsStream(Folding.fold(search))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
