package org.entente.statistics.derived;

/** What a derived number hides, by a stable code and in plain words. */
public record CaveatView(CaveatCode code, String text) {}
