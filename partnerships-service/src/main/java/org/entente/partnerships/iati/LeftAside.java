package org.entente.partnerships.iati;

import org.jspecify.annotations.Nullable;

/**
 * What a file brings and we do not take.
 *
 * @param line where it begins, from 1
 * @param column the character on that line, from 1
 * @param activity the identifier of its activity
 * @param transaction its ref; null where it has none, or is no transaction
 * @param what its type, or what else it is
 */
public record LeftAside(
        int line, int column, String activity, @Nullable String transaction, String what, String reason) {}
