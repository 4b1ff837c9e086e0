package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a release has come.")
public enum ReleaseState {
    @Description("Being written; seen by editors alone.")
    DRAFT,
    @Description("Waiting for approval by someone else.")
    SUBMITTED,
    @Description("Approved; public once its embargo has ended.")
    APPROVED,
    @Description("Public.")
    PUBLISHED,
    @Description("Taken back; its figures are no longer in force.")
    WITHDRAWN
}
