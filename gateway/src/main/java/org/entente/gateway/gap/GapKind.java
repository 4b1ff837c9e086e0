package org.entente.gateway.gap;

import org.eclipse.microprofile.graphql.Description;

@Description("What a corridor lacks.")
public enum GapKind {
    @Description(
            "Series count people of the corridor, and no agreement names both ends, nor an organisation for one of them.")
    FIGURES_WITHOUT_AGREEMENT,
    @Description(
            "An agreement leads from the origin to the destination, or to an organisation that it belonged to then, and no series counts people of the corridor.")
    AGREEMENT_WITHOUT_FIGURES,
    @Description(
            "Money goes from the destination, or from an organisation that it belonged to then, to the origin, and there is neither a series nor an agreement.")
    FUNDING_WITHOUT_EITHER
}
