/** Dates as exact as their sources. */
@NullMarked
package org.entente.partnerships.date;

import org.jspecify.annotations.NullMarked;
