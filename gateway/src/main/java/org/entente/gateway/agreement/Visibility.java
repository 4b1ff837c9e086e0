package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("Who may see an agreement.")
public enum Visibility {
    @Description("Everybody who may sign in.")
    PUBLIC,
    @Description("Only those whose desk it is.")
    RESTRICTED
}
