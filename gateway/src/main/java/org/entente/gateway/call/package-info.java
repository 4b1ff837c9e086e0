/**
 * What every call to a service has in common, whichever service it is: for whom it goes out, how long it may take, how
 * its failures are told, and the pages and areas that all services write alike.
 */
@NullMarked
package org.entente.gateway.call;

import org.jspecify.annotations.NullMarked;
