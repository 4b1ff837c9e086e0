/** What holds of the graph's schema as such, whatever it is about. */
@NullMarked
package org.entente.gateway.schema;

import org.jspecify.annotations.NullMarked;
