package org.entente.partnerships.vocabulary;

/** How one party stands to an agreement, in the words of the Vienna Convention on the Law of Treaties. */
public enum PartyStatus {
    /** It has no bond: nothing was signed yet or any more, or the agreement has ended. */
    NONE,
    /** It has signed and is not bound. */
    SIGNATORY,
    /** It has expressed its consent to be bound, and the agreement is not in force for it. */
    CONTRACTING,
    /** The agreement is in force for it. */
    PARTY,
    /** It is bound by an agreement whose operation is suspended. */
    SUSPENDED,
    /** It has denounced or left the agreement. */
    WITHDRAWN,
    /** Partial dates leave it open. */
    UNCLEAR
}
