package org.entente.partnerships.vocabulary;

/** What one agreement does to another. */
public enum RelationKind {
    AMENDS,
    EXTENDS,
    SUPERSEDES,
    IMPLEMENTS
}
