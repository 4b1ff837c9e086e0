package org.entente.gateway.indicator;

import org.eclipse.microprofile.graphql.Description;

@Description("How an indicator's figures behave over time.")
public enum IndicatorKind {
    @Description("Counted over a period: arrivals, decisions. Parts of a period add up.")
    FLOW,
    @Description("Counted on a day: people in a country. Never added over time.")
    STOCK,
    @Description("A difference of flows, such as net migration; may be negative.")
    BALANCE
}
