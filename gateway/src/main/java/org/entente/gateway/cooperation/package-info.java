/**
 * What agreements, commitments, engagements, partnerships and statements share: the one loader for all questions to the
 * partnerships service, and the words that more than one of them uses.
 */
@NullMarked
package org.entente.gateway.cooperation;

import org.jspecify.annotations.NullMarked;
