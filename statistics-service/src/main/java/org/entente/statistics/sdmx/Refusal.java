package org.entente.statistics.sdmx;

/**
 * What is wrong with a cell, a row or a file.
 *
 * @param line the line on which the row starts; the header is line 1
 * @param column the component's id; empty where the row or the file is at fault
 * @param value as it stands in the file
 */
public record Refusal(long line, String column, String value, String reason) {}
