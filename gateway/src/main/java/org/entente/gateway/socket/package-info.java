/**
 * Subscriptions over WebSocket in the subprotocol graphql-transport-ws: who may open one, how many there may be, when one
 * ends. Only subscriptions run over it; queries and mutations belong to HTTP.
 */
@NullMarked
package org.entente.gateway.socket;

import org.jspecify.annotations.NullMarked;
