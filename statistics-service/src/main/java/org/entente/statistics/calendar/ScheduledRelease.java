package org.entente.statistics.calendar;

import java.time.Instant;

/**
 * A publication that was announced.
 *
 * @param publisher the publisher's name
 * @param at the minute at which it becomes public, once it is approved
 */
public record ScheduledRelease(String publisher, String title, Instant at) {}
