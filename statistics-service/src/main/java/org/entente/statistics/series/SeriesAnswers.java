package org.entente.statistics.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.entente.statistics.area.AreaKind;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.codelist.IndicatorView;
import org.entente.statistics.page.Page;
import org.jspecify.annotations.Nullable;

/** Series with all that they refer to, so that nobody has to ask again for a name. */
final class SeriesAnswers {

    private SeriesAnswers() {}

    /** An area by code and name; its memberships are at {@code /areas}. */
    public record AreaName(
            String code,
            String name,
            AreaKind kind,
            @Nullable String numericCode) {}

    /** Each area, indicator and route that the series name, once. */
    public record Named(List<AreaName> areas, List<IndicatorView> indicators, List<CodeView> routes) {}

    /** One list of series. */
    public record SeriesPage(
            @JsonUnwrapped Page<SeriesView> page,
            @JsonUnwrapped Named named) {}

    /** Two areas between which there are series: from the counterpart to the reporting area. */
    public record Corridor(String origin, String destination) {}

    /**
     * A list for each selection, in their order.
     *
     * @param corridors at most 500 for each selection of corridors, sorted by origin, then destination
     */
    public record SelectedSeries(
            List<Page<SeriesView>> answers,
            List<List<Corridor>> corridors,
            @JsonUnwrapped Named named) {}
}
