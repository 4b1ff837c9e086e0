package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.statistics.intake.CsvFile.Line;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one and names every fault; a row with a fault yields nothing. */
final class RowReader {

    private final KnownCodes known;
    private final Set<String> desks;
    private final boolean create;
    private final Faults faults;
    private final NewCodes newCodes = new NewCodes();
    private final Cells cells;
    private final RowPrint prints;
    private final Map<List<Object>, Long> seen = new HashMap<>();

    RowReader(KnownCodes known, Set<String> desks, boolean create, Faults faults) {
        this.known = known;
        this.desks = desks;
        this.create = create;
        this.faults = faults;
        this.cells = new Cells(known, faults);
        this.prints = new RowPrint(known, cells, faults);
    }

    NewCodes newCodes() {
        return newCodes;
    }

    List<String> warnings() {
        return prints.warnings();
    }

    /** The row; null where it has a fault. */
    @Nullable
    IntakeRow read(Line line) {
        int before = faults.total();
        cells.refuseUnprintable(line);
        ReleaseName release = release(line);
        String unit = cells.known(line, Column.UNIT, known.countedUnits().keySet());
        String refArea = cells.area(line, Column.REF_AREA);
        String counterpart = cells.area(line, Column.COUNTERPART_AREA);
        Period period = cells.parsed(line, Column.PERIOD, Period::parse);
        BigDecimal rounding = cells.rounding(line);
        String indicator = indicator(line, unit, release);
        String route = route(line, release);
        String status = line.cell(Column.STATUS).isEmpty()
                ? ""
                : cells.known(line, Column.STATUS, known.missingStatuses().keySet());
        String url = cells.url(line);
        Reading reading = faults.total() > before ? null : prints.reading(line, unit, indicator, rounding, status);
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
                prints.status(reading, status),
                rounding,
                orNull(line.cell(Column.NOTE)),
                url);
    }

    private @Nullable ReleaseName release(Line line) {
        String title = line.cell(Column.RELEASE_TITLE);
        if (title.isEmpty()) {
            faults.add(line.number(), Column.RELEASE_TITLE, title, "a release has a title");
        }
        PartialDate publishedOn = cells.parsed(line, Column.PUBLISHED_ON, PartialDate::new);
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

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
