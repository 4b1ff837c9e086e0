package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("How an agreement relates to an earlier one.")
public enum RelationKind {
    @Description("Changes it.")
    AMENDS,
    @Description("Prolongs it.")
    EXTENDS,
    @Description("Replaces it.")
    SUPERSEDES,
    @Description("Carries it out.")
    IMPLEMENTS
}
