package org.entente.partnerships.vocabulary;

/** Whether others than its authors may see something. */
public enum PublicationState {
    DRAFT,
    PUBLISHED
}
