/**
 * Checksums, by which a text is known again.
 */
@NullMarked
package org.entente.gateway.digest;

import org.jspecify.annotations.NullMarked;
