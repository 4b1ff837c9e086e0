package org.entente.partnerships.vocabulary;

/** What one party did about an agreement, in the words of treaty practice. */
public enum PartyActionKind {
    SIGNED,
    RATIFIED,
    ACCEDED,
    NOTIFIED,
    DENOUNCED,
    WITHDREW,
    RESERVED,
    DECLARED
}
