package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("What a party did, apart from all others.")
public enum PartyActionKind {
    @Description("Signed.")
    SIGNED,
    @Description("Ratified, accepted or approved.")
    RATIFIED,
    @Description("Joined later.")
    ACCEDED,
    @Description("Notified the others, for example that its procedures were complete.")
    NOTIFIED,
    @Description("Gave notice to end it.")
    DENOUNCED,
    @Description("Left.")
    WITHDREW,
    @Description("Made a reservation.")
    RESERVED,
    @Description("Made a declaration.")
    DECLARED
}
