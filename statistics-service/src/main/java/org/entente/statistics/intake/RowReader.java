package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.statistics.area.AreaCode;
import org.entente.statistics.intake.CsvFile.Line;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Precision;
import org.entente.statistics.reading.PrintReader;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one and names every fault; a row with a fault yields nothing. */
final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PRINT = 200;
    private static final String NORMAL = "A";
    private static final String MISSING = "O";

    private final KnownCodes known;
    private final Set<String> desks;
    private final boolean create;
    private final Faults faults;
    private final NewCodes newCodes = new NewCodes();
    private final List<String> warnings = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    RowReader(KnownCodes known, Set<String> desks, boolean create, Faults faults) {
        this.known = known;
        this.desks = desks;
        this.create = create;
        this.faults = faults;
    }

    NewCodes newCodes() {
        return newCodes;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The row; null where it has a fault. */
    @Nullable
    IntakeRow read(Line line) {
        int before = faults.total();
        refuseUnprintable(line);
        ReleaseName release = release(line);
        String unit = known(line, Column.UNIT, known.countedUnits().keySet());
        String refArea = area(line, Column.REF_AREA);
        String counterpart = area(line, Column.COUNTERPART_AREA);
        Period period = parsed(line, Column.PERIOD, Period::parse);
        BigDecimal rounding = rounding(line);
        String indicator = indicator(line, unit, release);
        String route = route(line, release);
        String status = line.cell(Column.STATUS).isEmpty()
                ? ""
                : known(line, Column.STATUS, known.missingStatuses().keySet());
        String url = url(line);
        Reading reading = faults.total() > before ? null : reading(line, unit, indicator, rounding, status);
        if (faults.total() > before || release == null || period == null || reading == null) {
            return null;
        }
        SeriesKey series =
                new SeriesKey(period.frequency(), indicator, refArea, counterpart, route, release.publisher());
        refuseForeign(line, refArea, counterpart);
        refuseSecond(line, release, series, period);
        if (faults.total() > before) {
            return null;
        }
        return new IntakeRow(
                line.number(),
                release,
                series,
                period,
                line.cell(Column.PRINTED),
                reading,
                status(reading, status),
                rounding,
                orNull(line.cell(Column.NOTE)),
                url);
    }

    private void refuseUnprintable(Line line) {
        line.cells().forEach((column, cell) -> {
            int longest = column == Column.PRINTED ? LONGEST_PRINT : LONGEST_TEXT;
            if (CONTROL.matcher(cell).find()) {
                faults.add(line.number(), column, CONTROL.matcher(cell).replaceAll("\uFFFD"), "a control character");
            } else if (cell.length() > longest) {
                faults.add(
                        line.number(),
                        column,
                        cell.substring(0, 50) + "…",
                        "longer than %d characters".formatted(longest));
            }
        });
    }

    private @Nullable ReleaseName release(Line line) {
        String title = line.cell(Column.RELEASE_TITLE);
        if (title.isEmpty()) {
            faults.add(line.number(), Column.RELEASE_TITLE, title, "a release has a title");
        }
        PartialDate publishedOn = parsed(line, Column.PUBLISHED_ON, PartialDate::new);
        String name = line.cell(Column.PUBLISHER);
        String code = known.publisherCode(name);
        if (code == null && create) {
            code = NewCodes.publisherCode(name);
        }
        if (code == null || code.isEmpty()) {
            faults.add(line.number(), Column.PUBLISHER, name, "unknown publisher");
            return null;
        }
        if (publishedOn == null || title.isEmpty()) {
            return null;
        }
        ReleaseName release = new ReleaseName(code, title, publishedOn);
        boolean isNew = known.publisherCode(name) == null;
        if (isNew && (known.publishers().containsKey(code) || !newCodes.publisher(code, name, release))) {
            faults.add(
                    line.number(),
                    Column.PUBLISHER,
                    name,
                    "its code %s is another publisher's: give a code".formatted(code));
            return null;
        }
        return release;
    }

    private String indicator(Line line, String unit, @Nullable ReleaseName release) {
        String code = line.cell(Column.INDICATOR);
        KnownCodes.Indicator indicator = known.indicators().get(code);
        if (indicator != null) {
            if (!unit.isEmpty() && !indicator.unit().equals(unit)) {
                faults.add(line.number(), Column.UNIT, unit, "%s is counted in %s".formatted(code, indicator.unit()));
            }
        } else if (mayCreate(line, Column.INDICATOR, code, "unknown indicator") && release != null && !unit.isEmpty()) {
            newCodes.indicator(code, unit, release);
        }
        return code;
    }

    private String route(Line line, @Nullable ReleaseName release) {
        String code = line.cell(Column.ROUTE);
        boolean unknown = !known.routes().contains(code);
        if (unknown && mayCreate(line, Column.ROUTE, code, "unknown route") && release != null) {
            newCodes.route(code, release);
        }
        return code;
    }

    private boolean mayCreate(Line line, Column column, String code, String refusal) {
        if (!create) {
            faults.add(line.number(), column, code, refusal);
            return false;
        }
        if (!SeriesKey.isCode(code)) {
            faults.add(line.number(), column, code, "a code is of capital letters, digits and underscores, at most 64");
            return false;
        }
        return true;
    }

    private String area(Line line, Column column) {
        String code = AreaCode.of(line.cell(column));
        if (!known.areas().contains(code)) {
            faults.add(line.number(), column, line.cell(column), "unknown area");
        }
        return code;
    }

    private String known(Line line, Column column, Set<String> codes) {
        String code = line.cell(column);
        if (codes.contains(code)) {
            return code;
        }
        faults.add(line.number(), column, code, "unknown " + column.header());
        return "";
    }

    private @Nullable BigDecimal rounding(Line line) {
        BigDecimal rounding = number(line, Column.ROUNDING);
        if (rounding != null && rounding.signum() <= 0) {
            faults.add(line.number(), Column.ROUNDING, line.cell(Column.ROUNDING), "a rounding is greater than zero");
            return null;
        }
        return rounding;
    }

    private @Nullable BigDecimal number(Line line, Column column) {
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

    private @Nullable String url(Line line) {
        String cell = line.cell(Column.URL);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(cell);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return cell;
            }
        } catch (URISyntaxException e) {
            // named below, like any other address that leads nowhere
        }
        faults.add(line.number(), Column.URL, cell, "not an address that starts with https:// or http://");
        return null;
    }

    private @Nullable Reading reading(
            Line line, String unit, String indicator, @Nullable BigDecimal rounding, String status) {
        int before = faults.total();
        BigDecimal value = number(line, Column.VALUE);
        if (faults.total() > before) {
            return null;
        }
        String printed = line.cell(Column.PRINTED);
        Precision precision =
                new Precision(Boolean.TRUE.equals(known.countedUnits().get(unit)), rounding);
        if (value != null && precision.counted() && value.stripTrailingZeros().scale() > 0) {
            faults.add(
                    line.number(),
                    Column.VALUE,
                    value.toPlainString(),
                    "%s are counted in whole numbers".formatted(unit));
            return null;
        }
        Reading reading = printed.isEmpty() && value != null
                ? PrintReader.derived(value, precision)
                : PrintReader.read(printed, precision);
        refuseContradiction(line, reading, value, status, indicator);
        if (faults.total() > before) {
            return null;
        }
        warnOfRounding(line, reading, precision);
        return reading;
    }

    /** The print, the compiler's number, the status and the indicator have to agree; the print wins. */
    private void refuseContradiction(
            Line line, Reading reading, @Nullable BigDecimal value, String status, String indicator) {
        String printed = line.cell(Column.PRINTED);
        boolean missing = reading instanceof Reading.Missing;
        if (reading instanceof Reading.Garbled garbled && garbled.candidates().isEmpty()) {
            faults.add(line.number(), Column.PRINTED, printed, "no number can be read in this print");
        } else if (value != null && !reading.admits(value)) {
            String reason = missing ? "the print says that there is no number" : "the print allows " + allowed(reading);
            faults.add(line.number(), Column.VALUE, line.cell(Column.VALUE), reason);
        }
        if (!missing && Boolean.TRUE.equals(known.missingStatuses().get(status))) {
            faults.add(line.number(), Column.STATUS, status, "it says that there is no number, and the row has one");
        }
        KnownCodes.Indicator kind = known.indicators().get(indicator);
        if (isNegative(reading) && (kind == null || !kind.mayBeNegative())) {
            faults.add(line.number(), Column.PRINTED, printed, "only a balance can be negative");
        }
    }

    private static boolean isNegative(Reading reading) {
        BigDecimal value = reading.value();
        return (value != null && value.signum() < 0)
                || reading.candidates().stream()
                        .anyMatch(c -> c.high() != null && c.high().signum() < 0);
    }

    private static String allowed(Reading reading) {
        if (reading.bounds() != null) {
            return reading.bounds().toString();
        }
        return reading.value() != null
                ? reading.value().toPlainString()
                : String.join(
                        "; ",
                        reading.candidates().stream().map(Object::toString).toList());
    }

    private void warnOfRounding(Line line, Reading reading, Precision precision) {
        BigDecimal value = reading.value();
        BigDecimal rounding = precision.rounding();
        if (value != null && rounding != null && value.remainder(rounding).signum() != 0) {
            // Without the number: the answer to a file may be read by those who do not see its figures.
            warnings.add("line %d: the print is no multiple of the stated rounding".formatted(line.number()));
        }
    }

    /** Why a number is missing is said by the row, else by the mark that was printed. */
    private String status(Reading reading, String given) {
        if (!(reading instanceof Reading.Missing missing)) {
            return given.isEmpty() ? NORMAL : given;
        }
        boolean saysWhy = Boolean.TRUE.equals(known.missingStatuses().get(given));
        if (saysWhy) {
            return given;
        }
        return known.missingStatuses().containsKey(missing.status()) ? missing.status() : MISSING;
    }

    private void refuseForeign(Line line, String refArea, String counterpart) {
        if (!desks.contains("*") && !desks.contains(refArea) && !desks.contains(counterpart)) {
            faults.addForeign(
                    line.number(),
                    refArea,
                    "neither %s nor %s is an area of your desks".formatted(refArea, counterpart));
        }
    }

    private void refuseSecond(Line line, ReleaseName release, SeriesKey series, Period period) {
        Long first = seen.putIfAbsent(List.of(release, series, period.start(), period.end()), line.number());
        if (first != null) {
            faults.add(
                    line.number(),
                    Column.PERIOD,
                    line.cell(Column.PERIOD),
                    "line %d of the same release speaks of the same series and period".formatted(first));
        }
    }

    private <T> @Nullable T parsed(Line line, Column column, Function<String, T> parser) {
        try {
            return parser.apply(line.cell(column));
        } catch (IllegalArgumentException e) {
            faults.add(line.number(), column, line.cell(column), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
