package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("Role")
@Description(
        "Where an area stands in a movement of people. A role belongs to an agreement, a partnership or a corridor, never to the area alone: Albania and Libya hold several.")
public enum PartyRole {
    @Description("People set out from there.")
    SOURCE,
    @Description("People cross it on their way.")
    TRANSIT,
    @Description("People go there.")
    DESTINATION,
    @Description("It borders on where people come from, and takes many of them in.")
    NEIGHBOUR,
    @Description("An organisation of states or an agency of one.")
    ORGANISATION
}
