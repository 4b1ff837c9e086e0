package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("Which side of a payment an area is on.")
public enum FundingSide {
    @Description("The area gives.")
    PROVIDER,
    @Description("The area receives.")
    RECEIVER
}
