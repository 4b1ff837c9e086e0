/**
 * GraphQL over HTTP, where the library's own route needs help.
 */
@NullMarked
package org.entente.gateway.http;

import org.jspecify.annotations.NullMarked;
