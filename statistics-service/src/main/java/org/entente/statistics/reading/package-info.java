/** What a print allows one to say: value, bounds or candidates, never a guess. */
@NullMarked
package org.entente.statistics.reading;

import org.jspecify.annotations.NullMarked;
