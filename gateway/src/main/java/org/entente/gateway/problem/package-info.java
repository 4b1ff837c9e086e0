/**
 * What can go wrong, in codes that a frontend can act on. A problem's text may be shown to anyone.
 */
@NullMarked
package org.entente.gateway.problem;

import org.jspecify.annotations.NullMarked;
