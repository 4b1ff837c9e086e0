package org.entente.partnerships.iati;

/** Where an element of a file begins: its line, and the character on that line, both from 1. */
record Place(int line, int column) {}
