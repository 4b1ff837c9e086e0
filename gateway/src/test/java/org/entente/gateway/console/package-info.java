/** What the console's scripts are held to: the operations that they ask. */
@NullMarked
package org.entente.gateway.console;

import org.jspecify.annotations.NullMarked;
