package org.entente.partnerships.repeat;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered when it was carried out.
 *
 * @param request the SHA-256 of what was asked for
 * @param body JSON; null where the answer has none
 */
record FirstAnswer(
        String request,
        int status,
        @Nullable String etag,
        @Nullable String location,
        @Nullable String body) {}
