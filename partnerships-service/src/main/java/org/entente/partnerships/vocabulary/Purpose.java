package org.entente.partnerships.vocabulary;

/** What money is for at the coarsest: against, for, or neither. */
public enum Purpose {
    SECURITY,
    DEVELOPMENT,
    OTHER
}
