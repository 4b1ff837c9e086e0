/**
 * The partnerships service as the gateway sees it: a typed client and the records on the wire. Nothing here knows the graph.
 */
@NullMarked
package org.entente.gateway.partnerships;

import org.jspecify.annotations.NullMarked;
