package org.entente.partnerships.vocabulary;

/** What a statement does about cooperation. */
public enum Stance {
    SUPPORTS,
    DEMANDS,
    WARNS,
    OPPOSES
}
