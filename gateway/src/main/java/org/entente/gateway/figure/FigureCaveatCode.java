package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a number worked out of figures may mean less than it seems to.")
public enum FigureCaveatCode {
    @Description("A figure that belongs here is not there, so there is no value; a sum without it would look smaller.")
    INCOMPLETE("A figure that belongs here is not there, so there is no value."),
    @Description("A figure that belongs here has no certain value; `bounds` say what is certain.")
    UNCLEAR_FIGURE("A figure that belongs here has no certain value, so neither has this; bounds say what is certain."),
    @Description("The publisher marks a break in the series between the figures.")
    BREAK_IN_SERIES("The publisher marks a break in the series between these figures: they were not counted alike."),
    @Description("The figures are of different indicators, or the publisher says of one alone that it is defined apart.")
    DIFFERENT_DEFINITION("These figures are not defined alike: a difference may lie in what was counted."),
    @Description("The figures are of different publishers.")
    DIFFERENT_PUBLISHER("These figures are of different publishers, which may count in different ways."),
    @Description("The figures are about different counterpart areas or routes.")
    DIFFERENT_COVERAGE("These figures are not about the same counterpart area and route."),
    @Description("Part and total stand in different releases.")
    DIFFERENT_RELEASE("These figures stand in different releases: one may be revised where the other is not."),
    @Description("One of the figures is a forecast.")
    FORECAST("One of these figures is a forecast."),
    @Description("The two periods share months, as years that end with different months do.")
    OVERLAPPING_PERIODS("These periods share months, so most of both numbers may be the same people."),
    @Description("The year compared with has no such day or week: 29 February, week 53.")
    NO_SUCH_PERIOD("The year compared with has no such day or week."),
    @Description("Weeks are summed by ISO years, not by calendar years.")
    ISO_YEAR("Weeks are summed by ISO years, which begin on a Monday up to three days off 1 January.");

    private final String text;

    FigureCaveatCode(String text) {
        this.text = text;
    }

    FigureCaveat said() {
        return new FigureCaveat(this, text);
    }
}
