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
    DECLARED;

    /**
     * Whether such an act may name an earlier one: whoever withdraws takes something back that was done before, a
     * reservation or a declaration is made with the act that it belongs to.
     */
    public boolean refersTo(PartyActionKind earlier) {
        return switch (this) {
            case WITHDREW -> earlier != WITHDREW;
            case RESERVED, DECLARED ->
                earlier == SIGNED || earlier == RATIFIED || earlier == ACCEDED || earlier == NOTIFIED;
            case SIGNED, RATIFIED, ACCEDED, NOTIFIED, DENOUNCED -> false;
        };
    }
}
