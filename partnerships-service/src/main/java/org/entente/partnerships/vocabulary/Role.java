package org.entente.partnerships.vocabulary;

/** What an area is within one agreement or partnership; never what it is as such. */
public enum Role {
    SOURCE,
    TRANSIT,
    DESTINATION,
    NEIGHBOUR,
    ORGANISATION
}
