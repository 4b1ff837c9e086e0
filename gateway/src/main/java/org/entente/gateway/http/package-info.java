/**
 * GraphQL over HTTP, to the letter of its specification: what a request must look like, what it may ask for by the name of a trusted document,
 * how an answer is sent and how long it may be kept, and who may read the schema.
 */
@NullMarked
package org.entente.gateway.http;

import org.jspecify.annotations.NullMarked;
