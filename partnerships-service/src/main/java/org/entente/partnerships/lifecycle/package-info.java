/** The life of an agreement, and what is odd about one. */
@NullMarked
package org.entente.partnerships.lifecycle;

import org.jspecify.annotations.NullMarked;
