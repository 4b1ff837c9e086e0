/** Who was made responsible for which areas, and by whom: kept in the ledger, while the realm keeps what holds now. */
@NullMarked
package org.entente.statistics.desk;

import org.jspecify.annotations.NullMarked;
