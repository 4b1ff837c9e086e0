package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a number worked out of figures hides.")
public record FigureCaveat(
        @Description("The stable code.") @NonNull FigureCaveatCode code,
        @Description("The same in plain words.") @NonNull String text) {}
