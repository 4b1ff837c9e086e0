package org.entente.statistics.sdmx;

import java.util.List;

/** The data structure of figures: which components they have, by their ids. */
public final class FigureStructure {

    /** The dataflow, as SDMX-CSV names it. */
    public static final String DATAFLOW = "ENTENTE:FIGURES(1.0)";

    public static final String FREQ = "FREQ";
    public static final String INDICATOR = "INDICATOR";
    public static final String REF_AREA = "REF_AREA";
    public static final String COUNTERPART_AREA = "COUNTERPART_AREA";
    public static final String ROUTE = "ROUTE";
    public static final String PUBLISHER = "PUBLISHER";
    public static final String TIME_PERIOD = "TIME_PERIOD";
    public static final String OBS_VALUE = "OBS_VALUE";
    public static final String OBS_STATUS = "OBS_STATUS";
    public static final String UNIT_MEASURE = "UNIT_MEASURE";

    /** The power of ten by which the value is multiplied; 0 where empty. */
    public static final String UNIT_MULT = "UNIT_MULT";

    /** The figure as it was printed, to the letter. */
    public static final String PRINTED = "PRINTED";

    /** To what the publisher says it rounds. */
    public static final String ROUNDING = "ROUNDING";

    public static final String NOTE = "NOTE";
    public static final String SOURCE_URL = "SOURCE_URL";
    public static final String RELEASE_TITLE = "RELEASE_TITLE";

    /** The date of the release, as exact as its source. */
    public static final String PUBLISHED_ON = "PUBLISHED_ON";

    public static final List<String> DIMENSIONS =
            List.of(FREQ, INDICATOR, REF_AREA, COUNTERPART_AREA, ROUTE, PUBLISHER, TIME_PERIOD);
    public static final List<String> ATTRIBUTES = List.of(
            OBS_STATUS, UNIT_MEASURE, UNIT_MULT, PRINTED, ROUNDING, NOTE, SOURCE_URL, RELEASE_TITLE, PUBLISHED_ON);

    /** Whose values are codes, which may stand with their names: {@code A: Annual}. */
    static final List<String> CODED = List.of(
            FREQ,
            INDICATOR,
            REF_AREA,
            COUNTERPART_AREA,
            ROUTE,
            PUBLISHER,
            TIME_PERIOD,
            OBS_STATUS,
            UNIT_MEASURE,
            UNIT_MULT);

    private FigureStructure() {}
}
