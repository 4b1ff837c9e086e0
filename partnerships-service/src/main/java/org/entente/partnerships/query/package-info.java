/** Everything that one level of a graph asks, in one call. */
@NullMarked
package org.entente.partnerships.query;

import org.jspecify.annotations.NullMarked;
