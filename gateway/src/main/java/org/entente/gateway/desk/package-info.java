/** Who is responsible for which areas, and how that is changed. */
@NullMarked
package org.entente.gateway.desk;

import org.jspecify.annotations.NullMarked;
