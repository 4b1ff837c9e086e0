package org.entente.gateway.check;

import org.eclipse.microprofile.graphql.Description;

@Description("IDENTITY and PARTS_OF_TOTAL use the terms of one release; across releases the check is a REVISION and names both.")
public enum CheckKind {
    @Description("True by definition: net migration is immigration less emigration.")
    IDENTITY,
    @Description("A claim that a figure is so many times another one: four times last year's.")
    RATIO,
    @Description("A claim that a figure was the highest of its series, in the vintages known then.")
    RECORD,
    @Description("A total against its parts, by nationality, route, group or time; a year to date that never falls.")
    PARTS_OF_TOTAL,
    @Description("An identity, or a total and its parts, across releases: how a later vintage changes a verdict.")
    REVISION
}
