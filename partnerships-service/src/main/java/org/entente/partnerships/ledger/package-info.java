/** One row for every write, each chained to the one before it by its hash. */
@NullMarked
package org.entente.partnerships.ledger;

import org.jspecify.annotations.NullMarked;
