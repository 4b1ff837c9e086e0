package org.entente.partnerships.intake;

/** How far an intake has come. */
public enum IntakeState {
    DRAFT,
    SUBMITTED,
    APPROVED
}
