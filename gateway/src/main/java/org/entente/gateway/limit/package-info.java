/**
 * What an operation may ask for: what each field costs, how long each list is, and where it ends. Prices stand beside
 * the fields that they price, and the schema shows them.
 */
@NullMarked
package org.entente.gateway.limit;

import org.jspecify.annotations.NullMarked;
