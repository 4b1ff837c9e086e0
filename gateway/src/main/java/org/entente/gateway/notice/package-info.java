/**
 * Tells frontends what becomes visible while they listen: releases and agreements of both services, in one stream that can
 * be taken up again behind any notice.
 */
@NullMarked
package org.entente.gateway.notice;

import org.jspecify.annotations.NullMarked;
