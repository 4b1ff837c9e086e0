package org.entente.partnerships.intake;

import java.util.Locale;

/** What documents bring. */
enum Kind {
    AGREEMENT,
    ENGAGEMENT,
    PARTNERSHIP,
    STATEMENT;

    /** The member of a document, and of answers, that lists it. */
    String list() {
        return spoken() + "s";
    }

    String spoken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
