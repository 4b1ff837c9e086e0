package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows one by one and names every fault; a row with a fault yields nothing. What it remembers does not grow with the
 * file. Whether two rows speak of the same is for others to find.
 */
final class RowReader {

    private static final Reading WITHDRAWN = new Reading.Missing("O");

    private final KnownCodes known;
    private final Set<String> desks;
    private final boolean create;
    private final Faults faults;
    private final NewCodes newCodes = new NewCodes();
    private final Cells cells;
    private final RowPrint prints;
    private final Memo<String, Period> periods = new Memo<>(Period::parse);
    private final Memo<String, PartialDate> dates = new Memo<>(PartialDate::new);
    private final Memo<String, String> publishers;
    private @Nullable SeriesKey lastSeries;
    private @Nullable ReleaseName lastRelease;

    RowReader(KnownCodes known, Set<String> desks, boolean create, Faults faults) {
        this.known = known;
        this.desks = desks;
        this.create = create;
        this.faults = faults;
        this.cells = new Cells(known, faults);
        this.prints = new RowPrint(known, cells, faults);
        this.publishers = new Memo<>(name -> Objects.requireNonNullElse(known.publisherCode(name), ""));
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
        boolean withdrawal = line.action() == Line.Action.WITHDRAW;
        ReleaseName release = release(line);
        String unit = withdrawal
                ? ""
                : cells.known(line, Column.UNIT, known.countedUnits().keySet());
        String refArea = cells.area(line, Column.REF_AREA);
        String counterpart = cells.area(line, Column.COUNTERPART_AREA);
        Period period = cells.parsed(line, Column.PERIOD, periods::of);
        BigDecimal rounding = withdrawal ? null : cells.rounding(line);
        String indicator = indicator(line, unit, release);
        String route = route(line, release);
        String status = line.cell(Column.STATUS).isEmpty() || withdrawal
                ? ""
                : cells.known(line, Column.STATUS, known.missingStatuses().keySet());
        String url = cells.url(line);
        Reading reading = faults.total() > before
                ? null
                : withdrawal ? WITHDRAWN : prints.reading(line, unit, indicator, rounding, status);
        if (faults.total() > before || release == null || period == null || reading == null) {
            return null;
        }
        refuseForeign(line, refArea, counterpart);
        return new IntakeRow(
                line.number(),
                release,
                series(period.frequency(), indicator, refArea, counterpart, route, release.publisher()),
                period,
                withdrawal ? "" : line.cell(Column.PRINTED),
                reading,
                prints.status(reading, status),
                rounding,
                orNull(line.cell(Column.NOTE)),
                url,
                withdrawal);
    }

    /** Rows of one series mostly follow one another, and one key then serves them all. */
    private SeriesKey series(
            Frequency frequency, String indicator, String refArea, String counterpart, String route, String publisher) {
        SeriesKey last = lastSeries;
        if (last != null
                && last.frequency() == frequency
                && last.indicator().equals(indicator)
                && last.refArea().equals(refArea)
                && last.counterpartArea().equals(counterpart)
                && last.route().equals(route)
                && last.publisher().equals(publisher)) {
            return last;
        }
        SeriesKey series = new SeriesKey(frequency, indicator, refArea, counterpart, route, publisher);
        lastSeries = series;
        return series;
    }

    private @Nullable ReleaseName release(Line line) {
        String title = line.cell(Column.RELEASE_TITLE);
        if (title.isEmpty()) {
            faults.add(line.number(), Column.RELEASE_TITLE, title, "a release has a title");
        }
        PartialDate publishedOn = cells.parsed(line, Column.PUBLISHED_ON, dates::of);
        String name = line.cell(Column.PUBLISHER);
        String code = publishers.of(name);
        boolean isNew = code.isEmpty();
        if (isNew && create) {
            code = NewCodes.publisherCode(name);
        }
        if (code.isEmpty()) {
            faults.add(line.number(), Column.PUBLISHER, name, "unknown publisher");
            return null;
        }
        if (publishedOn == null || title.isEmpty()) {
            return null;
        }
        ReleaseName release = named(code, title, publishedOn);
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

    private ReleaseName named(String publisher, String title, PartialDate publishedOn) {
        ReleaseName last = lastRelease;
        if (last != null
                && last.title().equals(title)
                && last.publisher().equals(publisher)
                && last.publishedOn().equals(publishedOn)) {
            return last;
        }
        ReleaseName release = new ReleaseName(publisher, title, publishedOn);
        lastRelease = release;
        return release;
    }

    private String indicator(Line line, String unit, @Nullable ReleaseName release) {
        String code = line.cell(Column.INDICATOR);
        KnownCodes.Indicator indicator = known.indicators().get(code);
        if (indicator != null) {
            if (!unit.isEmpty() && !indicator.unit().equals(unit)) {
                faults.add(line.number(), Column.UNIT, unit, "%s is counted in %s".formatted(code, indicator.unit()));
            }
        } else if (line.action() == Line.Action.WITHDRAW) {
            faults.add(line.number(), Column.INDICATOR, code, "unknown indicator");
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

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
