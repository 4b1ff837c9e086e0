/**
 * What every call to a service carries along, whichever service it is.
 */
@NullMarked
package org.entente.gateway.call;

import org.jspecify.annotations.NullMarked;
