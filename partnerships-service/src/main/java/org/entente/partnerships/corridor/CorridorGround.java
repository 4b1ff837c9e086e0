package org.entente.partnerships.corridor;

/** What makes two areas the ends of a corridor. */
public enum CorridorGround {
    /** An agreement with a party on the way and one that is the destination. */
    AGREEMENTS,
    /** Money or help from the destination to the origin. */
    MONEY
}
