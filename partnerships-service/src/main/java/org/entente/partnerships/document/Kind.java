package org.entente.partnerships.document;

import java.util.Locale;

/** What documents bring. */
public enum Kind {
    AGREEMENT,
    ENGAGEMENT,
    PARTNERSHIP,
    STATEMENT;

    /** The member of a document, and of answers, that lists it. */
    public String list() {
        return spoken() + "s";
    }

    public String spoken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
