package org.entente.partnerships.vocabulary;

/** Where an agreement stands in its life. IN_FORCE, PROVISIONALLY_APPLIED and EXTENDED count as in force. */
public enum Status {
    ANNOUNCED,
    NEGOTIATION,
    SIGNED,
    PROVISIONALLY_APPLIED,
    IN_FORCE,
    SUSPENDED,
    EXTENDED,
    EXPIRED,
    TERMINATED,
    SUPERSEDED,
    /** Nothing is on record by that day, or partial dates leave it open. Never the status of an event. */
    UNCLEAR
}
