package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What cooperation is about.")
public enum Pillar {
    @Description("Against smuggling and trafficking: police, intelligence, prosecution.")
    LAW_ENFORCEMENT,
    @Description("Controls, coast guards, equipment and training at borders.")
    BORDER_MANAGEMENT,
    @Description("Taking back people without a right to stay, and voluntary return.")
    RETURNS_READMISSION,
    @Description("Money and projects in a partner's economy and institutions.")
    DEVELOPMENT,
    @Description("Visas, work, study and resettlement.")
    LEGAL_PATHWAYS,
    @Description("Help and rights for refugees and migrants on their way.")
    PROTECTION,
    @Description("Who examines claims, and where.")
    ASYLUM_PROCESSING
}
