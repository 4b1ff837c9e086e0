package org.entente.gateway.schema;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;

import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.ScalarInfo;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an operation written for one schema cannot rely on in a later one. What was deprecated in the first may be gone in
 * the second.
 */
final class BreakingChanges {

    private final GraphQLSchema later;
    private final Set<String> breaks = new TreeSet<>();

    private BreakingChanges(GraphQLSchema later) {
        this.later = later;
    }

    /** One sentence each, which names the place; sorted. */
    static Set<String> between(GraphQLSchema released, GraphQLSchema now) {
        var changes = new BreakingChanges(now);
        released.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .forEach(changes::type);
        return changes.breaks;
    }

    private void type(GraphQLNamedType before) {
        var name = before.getName();
        var now = (GraphQLNamedType) later.getType(name);
        if (now == null) {
            report("%s: is gone".formatted(name));
        } else if (!now.getClass().equals(before.getClass())) {
            report("%s: is another kind of type".formatted(name));
        } else if (before instanceof GraphQLFieldsContainer was && now instanceof GraphQLFieldsContainer is) {
            was.getFieldDefinitions().forEach(field -> field(name, field, is.getFieldDefinition(field.getName())));
            interfaces(was, is);
        } else if (before instanceof GraphQLEnumType was && now instanceof GraphQLEnumType is) {
            was.getValues().forEach(value -> value(name, value, is.getValue(value.getName())));
        } else if (before instanceof GraphQLUnionType was && now instanceof GraphQLUnionType is) {
            was.getTypes().stream()
                    .filter(member -> is.getTypes().stream()
                            .noneMatch(one -> one.getName().equals(member.getName())))
                    .forEach(member -> report("%s: no longer holds %s".formatted(name, member.getName())));
        } else if (before instanceof GraphQLInputObjectType was && now instanceof GraphQLInputObjectType is) {
            was.getFieldDefinitions().forEach(member -> member(name, member, is.getFieldDefinition(member.getName())));
            is.getFieldDefinitions().stream()
                    .filter(member -> was.getFieldDefinition(member.getName()) == null)
                    .filter(member -> isNonNull(member.getType())
                            && member.getInputFieldDefaultValue().isNotSet())
                    .forEach(member -> report("%s.%s: is new and required".formatted(name, member.getName())));
        }
    }

    private void interfaces(GraphQLFieldsContainer before, GraphQLFieldsContainer now) {
        if (before instanceof GraphQLObjectType was && now instanceof GraphQLObjectType is) {
            was.getInterfaces().stream()
                    .filter(one -> is.getInterfaces().stream()
                            .noneMatch(other -> other.getName().equals(one.getName())))
                    .forEach(one -> report("%s: no longer is a %s".formatted(before.getName(), one.getName())));
        }
    }

    private void field(String type, GraphQLFieldDefinition before, @Nullable GraphQLFieldDefinition now) {
        var place = type + "." + before.getName();
        if (now == null) {
            if (!before.isDeprecated()) {
                report("%s: is gone".formatted(place));
            }
            return;
        }
        if (!answersAtLeast(now.getType(), before.getType())) {
            report("%s: was %s and is %s".formatted(place, simplePrint(before.getType()), simplePrint(now.getType())));
        }
        before.getArguments().forEach(argument -> argument(place, argument, now.getArgument(argument.getName())));
        now.getArguments().stream()
                .filter(argument -> before.getArgument(argument.getName()) == null)
                .filter(argument -> isNonNull(argument.getType())
                        && argument.getArgumentDefaultValue().isNotSet())
                .forEach(argument -> report("%s(%s:): is new and required".formatted(place, argument.getName())));
    }

    private void argument(String field, GraphQLArgument before, @Nullable GraphQLArgument now) {
        var place = "%s(%s:)".formatted(field, before.getName());
        if (now == null) {
            if (!before.isDeprecated()) {
                report("%s: is gone".formatted(place));
            }
            return;
        }
        handedIn(place, before.getType(), now.getType());
        defaults(place, before.getArgumentDefaultValue(), now.getArgumentDefaultValue());
    }

    private void member(String input, GraphQLInputObjectField before, @Nullable GraphQLInputObjectField now) {
        var place = input + "." + before.getName();
        if (now == null) {
            if (!before.isDeprecated()) {
                report("%s: is gone".formatted(place));
            }
            return;
        }
        handedIn(place, before.getType(), now.getType());
        defaults(place, before.getInputFieldDefaultValue(), now.getInputFieldDefaultValue());
    }

    private void value(String type, GraphQLEnumValueDefinition before, @Nullable GraphQLEnumValueDefinition now) {
        if (now == null && !before.isDeprecated()) {
            report("%s.%s: is gone".formatted(type, before.getName()));
        }
    }

    private void handedIn(String place, GraphQLType before, GraphQLType now) {
        if (!takesAtLeast(now, before)) {
            report("%s: took %s and takes %s".formatted(place, simplePrint(before), simplePrint(now)));
        }
    }

    /** Who leaves it out gets another answer, without a word. */
    private void defaults(String place, InputValueWithState before, InputValueWithState now) {
        if (!text(before).equals(text(now))) {
            report("%s: was %s when left out and is %s".formatted(place, text(before), text(now)));
        }
    }

    private static String text(InputValueWithState value) {
        if (value.isNotSet()) {
            return "nothing";
        }
        return value.getValue() instanceof Value<?> literal
                ? AstPrinter.printAst(literal).replace("\"", "")
                : String.valueOf(value.getValue());
    }

    /** A field may promise more than before. */
    private static boolean answersAtLeast(GraphQLType more, GraphQLType less) {
        if (more instanceof GraphQLNonNull sure) {
            return answersAtLeast(
                    sure.getWrappedType(), less instanceof GraphQLNonNull one ? one.getWrappedType() : less);
        }
        if (less instanceof GraphQLNonNull) {
            return false;
        }
        if (more instanceof GraphQLList list) {
            return less instanceof GraphQLList other && answersAtLeast(list.getWrappedType(), other.getWrappedType());
        }
        return simplePrint(more).equals(simplePrint(less));
    }

    /** What is handed in may be asked less strictly than before. */
    private static boolean takesAtLeast(GraphQLType less, GraphQLType more) {
        return answersAtLeast(more, less);
    }

    private void report(String words) {
        breaks.add(words);
    }
}
