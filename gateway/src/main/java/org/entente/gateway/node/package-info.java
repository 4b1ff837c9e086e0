/**
 * Any object by its global id.
 */
@NullMarked
package org.entente.gateway.node;

import org.jspecify.annotations.NullMarked;
