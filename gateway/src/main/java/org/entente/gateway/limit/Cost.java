package org.entente.gateway.limit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The weight of a field or type, shown in the schema as {@code @cost(weight:)} of the IBM GraphQL Cost Directives. On a
 * resolver: what each call of it weighs; {@link #A_QUESTION} where it asks a service. Without one, an object weighs 1, a
 * plain value nothing.
 */
@Directive(on = {DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT})
@Retention(RUNTIME)
@Target({METHOD, FIELD, TYPE})
public @interface Cost {

    /** The weight of what is asked of a service. */
    String A_QUESTION = "10";

    /** A number; of one below zero the whole operation is never less than nothing. */
    String value();
}
