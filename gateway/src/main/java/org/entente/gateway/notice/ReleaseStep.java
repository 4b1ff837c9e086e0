package org.entente.gateway.notice;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "What became of a release. APPROVED: stored as approved while its minute is still to come, told to pre-release readers alone. PUBLISHED: public from then on. WITHDRAWN: its figures are no longer in force.")
public enum ReleaseStep {
    APPROVED,
    PUBLISHED,
    WITHDRAWN
}
