package org.entente.partnerships.vocabulary;

/** A field of cooperation. */
public enum Pillar {
    LAW_ENFORCEMENT,
    BORDER_MANAGEMENT,
    RETURNS_READMISSION,
    DEVELOPMENT,
    LEGAL_PATHWAYS,
    PROTECTION,
    ASYLUM_PROCESSING
}
