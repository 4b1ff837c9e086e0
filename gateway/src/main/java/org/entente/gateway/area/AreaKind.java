package org.entente.gateway.area;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of area.")
public enum AreaKind {
    @Description("A country or territory of ISO 3166-1.")
    COUNTRY,
    @Description("A region of UN M49, such as 015 Northern Africa.")
    REGION,
    @Description("001, the whole world.")
    WORLD,
    @Description("An organisation of states, such as EU.")
    ORGANISATION
}
