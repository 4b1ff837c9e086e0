/** Errors as RFC 9457 problem details, with a stable code and never an internal name. */
@NullMarked
package org.entente.partnerships.problem;

import org.jspecify.annotations.NullMarked;
