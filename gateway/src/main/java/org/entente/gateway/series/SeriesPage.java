package org.entente.gateway.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The series that answer one selection. */
public record SeriesPage(
        List<Series> items, int total, @Nullable String next) {}
