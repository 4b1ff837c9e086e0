package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.statistics.area.AreaCode;
import org.jspecify.annotations.Nullable;

/** Reads cells each on its own, and names what is wrong with them. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Column[] COLUMNS = Column.values();
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PRINT = 200;

    private final KnownCodes known;
    private final Faults faults;
    private final Memo<String, Boolean> urls = new Memo<>(Cells::isAddress);

    Cells(KnownCodes known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    void refuseUnprintable(Line line) {
        for (Column column : COLUMNS) {
            String cell = line.cell(column);
            int longest = column == Column.PRINTED ? LONGEST_PRINT : LONGEST_TEXT;
            if (hasControl(cell)) {
                faults.add(
                        line.number(),
                        column,
                        shortened(CONTROL.matcher(cell).replaceAll("\uFFFD")),
                        "a control character");
            } else if (cell.length() > longest) {
                faults.add(line.number(), column, shortened(cell), "longer than %d characters".formatted(longest));
            }
        }
    }

    private static boolean hasControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String cell) {
        return cell.length() > LONGEST_TEXT ? cell.substring(0, 50) + "…" : cell;
    }

    String area(Line line, Column column) {
        String code = AreaCode.of(line.cell(column));
        if (!known.areas().contains(code)) {
            faults.add(line.number(), column, line.cell(column), "unknown area");
        }
        return code;
    }

    String known(Line line, Column column, Set<String> codes) {
        String code = line.cell(column);
        if (codes.contains(code)) {
            return code;
        }
        faults.add(line.number(), column, code, "unknown " + column.header());
        return "";
    }

    @Nullable
    BigDecimal rounding(Line line) {
        BigDecimal rounding = number(line, Column.ROUNDING);
        if (rounding != null && rounding.signum() <= 0) {
            faults.add(line.number(), Column.ROUNDING, line.cell(Column.ROUNDING), "a rounding is greater than zero");
            return null;
        }
        return rounding;
    }

    @Nullable
    BigDecimal number(Line line, Column column) {
        String cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            faults.add(line.number(), column, cell, "not a plain number such as 606000 or 0.5");
            return null;
        }
        return new BigDecimal(cell);
    }

    @Nullable
    String url(Line line) {
        String cell = line.cell(Column.URL);
        if (cell.isEmpty()) {
            return null;
        }
        if (urls.of(cell)) {
            return cell;
        }
        faults.add(line.number(), Column.URL, cell, "not an address that starts with https:// or http://");
        return null;
    }

    private static boolean isAddress(String cell) {
        try {
            URI uri = new URI(cell);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    <T> @Nullable T parsed(Line line, Column column, Function<String, T> parser) {
        try {
            return parser.apply(line.cell(column));
        } catch (IllegalArgumentException e) {
            faults.add(line.number(), column, line.cell(column), String.valueOf(e.getMessage()));
            return null;
        }
    }
}
