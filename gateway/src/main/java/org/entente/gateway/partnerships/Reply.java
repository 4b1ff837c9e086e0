package org.entente.gateway.partnerships;

import java.util.Map;
import org.entente.gateway.call.AreaRow;

/**
 * The answer to one question.
 *
 * @param areas by code, at least all that the answer names
 */
public record Reply<A>(A answer, Map<String, AreaRow> areas) {}
