package org.entente.gateway.revision;

import org.eclipse.microprofile.graphql.Description;
import org.entente.gateway.figure.Figure;
import org.jspecify.annotations.Nullable;

@Description(
        "The highest figure of a series before and after a revision: another period's, or the same one's with another value.")
public record RecordChange(
        @Description("The highest figure in force right before. Null where none had a certain value.") @Nullable
        Figure before,

        @Description("The highest figure in force since. Null where none has a certain value.") @Nullable
        Figure after) {}
