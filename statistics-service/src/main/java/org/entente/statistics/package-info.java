@NullMarked
package org.entente.statistics;

import org.jspecify.annotations.NullMarked;
