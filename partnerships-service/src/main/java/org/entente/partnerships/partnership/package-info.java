/** How two countries stand to each other, beside any one agreement. */
@NullMarked
package org.entente.partnerships.partnership;

import org.jspecify.annotations.NullMarked;
