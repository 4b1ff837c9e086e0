package org.entente.statistics.codelist;

import org.jspecify.annotations.Nullable;

/**
 * An office that publishes figures.
 *
 * @param area the area that it speaks for
 * @param licence under which its figures may be used again; null where none is known
 */
public record PublisherView(
        String code, String name, String area, @Nullable String licence) {}
