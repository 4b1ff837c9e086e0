/**
 * Revisions: which answers changed elsewhere when one vintage of a figure took the place of another.
 */
@NullMarked
package org.entente.gateway.revision;

import org.jspecify.annotations.NullMarked;
