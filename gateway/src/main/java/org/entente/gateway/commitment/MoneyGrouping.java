package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "What the rows of one period stand for. Each commitment has one pillar and each pillar serves one purpose, so that both ways hold the same money: the sums of a purpose's pillars add up to the purpose's.")
public enum MoneyGrouping {
    @Description("A row for each purpose: `pillars` names those that make it up.")
    PURPOSE,
    @Description("A row for each pillar: `pillars` names this one alone, `purpose` says what it serves.")
    PILLAR
}
