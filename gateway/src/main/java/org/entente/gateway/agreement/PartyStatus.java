package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("How one party stands to an agreement, by what it did itself and by how the agreement stands.")
public enum PartyStatus {
    @Description("Nothing it did is known by then.")
    NONE,
    @Description("It signed and is not bound.")
    SIGNATORY,
    @Description("It consented to be bound (ratified, acceded, notified); not in force for it yet.")
    CONTRACTING,
    @Description("In force for it.")
    PARTY,
    @Description("Not applied by or to it for a time.")
    SUSPENDED,
    @Description("It left, or its notice to leave took effect.")
    WITHDRAWN,
    @Description("Partial dates leave it open.")
    UNCLEAR
}
