package org.entente.statistics.codelist;

/** An entry of a plain code list: a route, an observation status. */
public record CodeView(String code, String name) {}
