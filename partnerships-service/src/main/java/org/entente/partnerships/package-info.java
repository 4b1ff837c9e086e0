/** Cooperation agreements with source and transit countries: the service's frame, with its security and its database. */
@NullMarked
package org.entente.partnerships;

import org.jspecify.annotations.NullMarked;
