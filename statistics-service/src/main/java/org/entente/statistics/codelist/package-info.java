/** What may be said of a figure, as data: indicators, routes, publishers, observation statuses. */
@NullMarked
package org.entente.statistics.codelist;

import org.jspecify.annotations.NullMarked;
