/** Lists in pages: at most so many items, and where the next page begins. */
@NullMarked
package org.entente.partnerships.page;

import org.jspecify.annotations.NullMarked;
