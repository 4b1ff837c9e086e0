package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("What pillars serve, for weighing one side of a partnership against the other.")
public enum Purpose {
    @Description("Security: law enforcement, borders, returns.")
    SECURITY,
    @Description("Development: a partner's economy and institutions.")
    DEVELOPMENT,
    @Description("Neither of the two: legal pathways, protection, asylum processing.")
    OTHER
}
