/** Several questions of several sorts answered by one statement, each as seen from its own instants. */
@NullMarked
package org.entente.partnerships.question;

import org.jspecify.annotations.NullMarked;
