/** Changes of one thing at a time: each makes a whole new version on the one that its author had seen, and another publishes it. */
@NullMarked
package org.entente.partnerships.edit;

import org.jspecify.annotations.NullMarked;
