package org.entente.partnerships.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to another, as far as both can be seen.
 *
 * @param from null where the version was built on none that can be seen; then nothing is listed
 * @param changes one sentence for each change
 */
public record DifferenceView(@Nullable Integer from, int to, List<String> changes) {}
