package org.entente.partnerships.vocabulary;

/** IATI's distinction: a pledge is indicative, a commitment is firm, a disbursement has been paid; or no money at all. */
public enum CommitmentKind {
    PLEDGE,
    COMMITMENT,
    DISBURSEMENT,
    IN_KIND
}
