/** What there is, for open-data portals that harvest it: DCAT and Frictionless. */
@NullMarked
package org.entente.statistics.catalogue;

import org.jspecify.annotations.NullMarked;
