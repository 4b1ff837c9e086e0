package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("What form an agreement has. The name says little of whether it binds: see `binding`.")
public enum Instrument {
    @Description("A treaty or convention.")
    TREATY,
    @Description("A protocol, mostly to a treaty.")
    PROTOCOL,
    @Description("A memorandum of understanding.")
    MEMORANDUM_OF_UNDERSTANDING,
    @Description("A joint declaration.")
    JOINT_DECLARATION,
    @Description("A joint statement or communique.")
    JOINT_STATEMENT,
    @Description("An action plan.")
    ACTION_PLAN,
    @Description("An arrangement, mostly between ministries or agencies.")
    ARRANGEMENT,
    @Description("An agreement between administrations that carries out another one.")
    ADMINISTRATIVE_AGREEMENT
}
