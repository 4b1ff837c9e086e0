@NullMarked
package org.entente.statistics.claim;

import org.jspecify.annotations.NullMarked;
