package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a record of an agreement has come.")
public enum PublicationState {
    @Description("Not yet approved; seen by those who handle it.")
    DRAFT,
    @Description("Approved.")
    PUBLISHED
}
