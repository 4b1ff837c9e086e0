/** Requests that are sent again with the same key: carried out once, and answered the first answer each time. */
@NullMarked
package org.entente.partnerships.repeat;

import org.jspecify.annotations.NullMarked;
