package org.entente.partnerships.vocabulary;

/** How two countries stand to each other, beside any one agreement. */
public enum PartnershipStage {
    SOUGHT,
    EXPLORING,
    ACTIVE,
    DEEPENING,
    STALLED,
    SUSPENDED,
    ENDED
}
