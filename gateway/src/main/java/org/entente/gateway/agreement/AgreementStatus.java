package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("How an agreement stands. In force means IN_FORCE, PROVISIONALLY_APPLIED or EXTENDED.")
public enum AgreementStatus {
    @Description("Made known; nothing signed.")
    ANNOUNCED,
    @Description("Being negotiated.")
    NEGOTIATION,
    @Description("Signed, and not known to have entered into force.")
    SIGNED,
    @Description("Applied ahead of entry into force.")
    PROVISIONALLY_APPLIED,
    @Description("In force.")
    IN_FORCE,
    @Description("Not applied for a time.")
    SUSPENDED,
    @Description("In force for a further time.")
    EXTENDED,
    @Description("Its time has run out.")
    EXPIRED,
    @Description("Ended by a party or by all.")
    TERMINATED,
    @Description("Replaced by another one.")
    SUPERSEDED,
    @Description("Nothing is on record by that day, or partial dates leave it open. Never the status of an event.")
    UNCLEAR
}
