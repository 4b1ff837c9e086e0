/**
 * Files on their way in. Only the gateway can be reached from outside, so it hands them on to the service that takes them, as they come
 * and without keeping them, and hands back what that service says.
 */
@NullMarked
package org.entente.gateway.intake;

import org.jspecify.annotations.NullMarked;
