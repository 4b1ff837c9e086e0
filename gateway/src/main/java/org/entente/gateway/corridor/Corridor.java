package org.entente.gateway.corridor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;

@Description(
        "People moving from an origin towards a destination, with all that both sides know of it: series whose reporting area is the destination and whose counterpart is the origin, agreements and engagements that name both, and by default those of an organisation that one of them belonged to at the time (EU for ITA).")
public record Corridor(
        @Description("Where people come from.") @NonNull Area origin,

        @Description("Where they go.") @NonNull Area destination) {}
