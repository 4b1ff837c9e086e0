package org.entente.partnerships.vocabulary;

/** Who may see an agreement: everybody, or the desks of its parties alone. */
public enum Visibility {
    PUBLIC,
    RESTRICTED
}
