/**
 * Series: which there are, and what each of them counts.
 */
@NullMarked
package org.entente.gateway.series;

import org.jspecify.annotations.NullMarked;
