package org.entente.gateway.check;

import org.eclipse.microprofile.graphql.Description;

@Description("What a check finds, decided on what was printed and never on rounded values.")
public enum Verdict {
    @Description("What is worked out lies inside what the figure can be, or overlaps it and is at most 1 % of it off to either side.")
    HOLDS,
    @Description("The two overlap, but what is worked out is wider: see `slack`.")
    HOLDS_WEAKLY,
    @Description("The two cannot overlap.")
    FAILS,
    @Description("Something is unreadable or missing.")
    CANNOT_TELL
}
