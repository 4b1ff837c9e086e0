package org.entente.partnerships.intake;

/**
 * What was taken in but deserves a look.
 *
 * @param pointer the place in the document (RFC 6901)
 */
public record Warning(String pointer, String message) {}
