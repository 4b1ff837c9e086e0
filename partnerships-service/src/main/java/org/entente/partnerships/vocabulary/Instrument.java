package org.entente.partnerships.vocabulary;

/** The form of an agreement, as its title or its publisher calls it. */
public enum Instrument {
    TREATY(true),
    PROTOCOL(true),
    MEMORANDUM_OF_UNDERSTANDING(false),
    JOINT_DECLARATION(false),
    JOINT_STATEMENT(false),
    ACTION_PLAN(false),
    ARRANGEMENT(false),
    ADMINISTRATIVE_AGREEMENT(true);

    private final boolean usuallyBinding;

    Instrument(boolean usuallyBinding) {
        this.usuallyBinding = usuallyBinding;
    }

    /**
     * Whether the parties usually mean to be bound under this name. A treaty is one by whatever name (Vienna Convention
     * on the Law of Treaties, article 2), so this holds only where nobody says otherwise.
     */
    public boolean usuallyBinding() {
        return usuallyBinding;
    }
}
