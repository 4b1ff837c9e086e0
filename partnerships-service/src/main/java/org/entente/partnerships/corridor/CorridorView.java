package org.entente.partnerships.corridor;

/** Two ends of a movement; the order has a meaning. */
public record CorridorView(String origin, String destination) {}
