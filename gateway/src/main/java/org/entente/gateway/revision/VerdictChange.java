package org.entente.gateway.revision;

import org.eclipse.microprofile.graphql.Description;
import org.entente.gateway.check.Check;
import org.jspecify.annotations.Nullable;

@Description("A check that finds something else since the revision. Never null on both sides.")
public record VerdictChange(
        @Description(
                "The check as it stood right before, with the vintages that were in force then. Null where there was nothing to check.")
        @Nullable
        Check before,

        @Description(
                "The same check with the revised figure. Null where there is nothing to check any more: also for what was said of the earlier release alone, such as a record that its publisher pointed out.")
        @Nullable
        Check after) {}
