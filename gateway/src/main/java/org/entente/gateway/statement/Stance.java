package org.entente.gateway.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("What position a statement takes.")
public enum Stance {
    @Description("In favour.")
    SUPPORTS,
    @Description("Asks for something.")
    DEMANDS,
    @Description("Warns of something.")
    WARNS,
    @Description("Against.")
    OPPOSES
}
