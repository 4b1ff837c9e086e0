package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a version of a record has come.")
public enum PublicationState {
    @Description("Not yet approved; seen by those who handle it.")
    DRAFT,
    @Description("Approved.")
    PUBLISHED
}
