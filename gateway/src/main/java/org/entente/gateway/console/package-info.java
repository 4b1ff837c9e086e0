/**
 * The page that people look at: its shell, which holds no data and is answered to anyone, and the documents that it asks of
 * the graph. Everything else about it is script, in the resources.
 */
@NullMarked
package org.entente.gateway.console;

import org.jspecify.annotations.NullMarked;
