package org.entente.statistics.derived;

/** What a derived number hides. The name is the stable code. */
public enum CaveatCode {
    /** A term is missing: a sum without it would look like a smaller one. */
    INCOMPLETE("A figure that belongs here is not there, so there is no value."),
    /** A term has no certain value. */
    UNCLEAR_FIGURE("A figure that belongs here has no certain value, so neither has this; bounds say what is certain."),
    /** A term begins a new way of counting that an earlier term does not share. */
    BREAK_IN_SERIES("The publisher marks a break in the series between these figures: they were not counted alike."),
    /** Indicators differ, or the publisher marks a term so. */
    DIFFERENT_DEFINITION("These figures are not defined alike: a difference may lie in what was counted."),
    /** Terms are of different publishers. */
    DIFFERENT_PUBLISHER("These figures are of different publishers, which may count in different ways."),
    /** Terms are about different counterpart areas or routes, where that is not what is asked for. */
    DIFFERENT_COVERAGE("These figures are not about the same counterpart area and route."),
    /** Part and total stand in different publications. */
    DIFFERENT_RELEASE("These figures stand in different releases: one may be revised where the other is not."),
    /** A term is a forecast. */
    FORECAST("One of these figures is a forecast."),
    /** The two periods share days. */
    OVERLAPPING_PERIODS("These periods share months, so most of both numbers may be the same people."),
    /** No earlier year has this day or week. */
    NO_SUCH_PERIOD("The year compared with has no such day or week."),
    /** A year of weeks is not a calendar year. */
    ISO_YEAR("Weeks are summed by ISO years, which begin on a Monday up to three days off 1 January.");

    private final String text;

    CaveatCode(String text) {
        this.text = text;
    }

    CaveatView view() {
        return new CaveatView(this, text);
    }
}
