package org.entente.gateway.limit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * How long a list is, shown in the schema as {@code @listSize} of the IBM GraphQL Cost Directives. Every list needs one; a
 * connection's stands on the field that answers it and names its lists in {@link #sized()}.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Retention(RUNTIME)
@Target({METHOD, FIELD})
public @interface ListSize {

    /** How long it usually is: what it is taken for when none of {@link #slicing()} is asked for. */
    int assumed();

    /** Arguments that say how long it may be at most, such as {@code limit}; of several that are given the greatest counts. */
    String[] slicing() default {};

    /** Lists below this field that have this length, instead of the field itself: {@code edges} and {@code nodes}. */
    String[] sized() default {};
}
