package org.entente.partnerships.repeat;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a resource that writes: a request with the header {@code Idempotency-Key} is carried out once, and whoever
 * sends it again is answered what was answered first. Without the header it is carried out each time.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface OncePerKey {}
