package org.entente.gateway.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("What a comparison before and after an event cannot show. Further codes may be added.")
public enum CaveatCode {
    @Description("What comes after an event need not come of it. Always there.")
    ASSOCIATION_NOT_CAUSE,
    @Description(
            "Half or more of the whole change, from the most extreme period before to the mean after, had been reached by the last period before, or by the event's own period where the event lies in its second half; or may have been, as far as bounds and dates tell.")
    CHANGE_CAME_BEFORE,
    @Description("Other events of the corridor lie within the windows, see `overlapping`: none can be credited alone.")
    OTHER_EVENTS,
    @Description(
            "A period of a window, or of one a year earlier, has no figure in force at that instant, so that window has no total.")
    INCOMPLETE_WINDOW,
    @Description("The publisher marks a break in the series within the windows: the figures were not counted alike.")
    BREAK_IN_SERIES,
    @Description(
            "The event's day is not known, only its month or year: all periods that may contain it stand in neither window.")
    PARTIAL_DATE,
    @Description(
            "A figure of a window has no certain value, so that window has no total; its bounds say what is known.")
    UNCLEAR_FIGURES,
    @Description("The publisher says of some figures of the windows, and not of others, that they are defined apart.")
    DIFFERENT_DEFINITION,
    @Description(
            "A figure of a window, of one a year earlier or of the event's own period is a forecast, not an outcome.")
    FORECAST,
    @Description(
            "The series does not count people from this origin to this destination, or the event is of an agreement that does not name both.")
    OUTSIDE_CORRIDOR
}
