package org.entente.gateway.notice;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a release.")
public enum ReleaseStep {
    @Description("Stored as approved while its minute is still to come; told to pre-release readers alone.")
    APPROVED,
    @Description("Public from then on.")
    PUBLISHED,
    @Description("Taken back: its figures are no longer in force.")
    WITHDRAWN
}
