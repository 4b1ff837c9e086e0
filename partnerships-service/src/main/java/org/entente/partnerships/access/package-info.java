/** Who may ask. */
@NullMarked
package org.entente.partnerships.access;

import org.jspecify.annotations.NullMarked;
