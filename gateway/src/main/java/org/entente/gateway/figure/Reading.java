package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("What the print allows one to say. Never a guess.")
public enum Reading {
    @Description("`value` is the number that was printed; no bounds.")
    EXACT,
    @Description("`value` is the printed number, rounded by the publisher; `bounds` says between what.")
    ROUNDED,
    @Description("The print gives one side only (over 40,000): `value` is null, `bounds` is open on the other side.")
    BOUNDED,
    @Description("Worked out from a data file, not printed; `note` says how.")
    DERIVED,
    @Description("The print can be read in several ways: `value` is null, see `candidates`.")
    AMBIGUOUS,
    @Description("Part of the print is unreadable: `value` is null, see `candidates`.")
    GARBLED,
    @Description("A person read an unclear print, with evidence, in a release of its own; the print is as it was.")
    CORRECTED,
    @Description("No number was given: `value` is null, `status` says why.")
    MISSING
}
