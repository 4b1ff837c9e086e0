/** Attributed positions about cooperation: demands, warnings, support, opposition. */
@NullMarked
package org.entente.partnerships.statement;

import org.jspecify.annotations.NullMarked;
