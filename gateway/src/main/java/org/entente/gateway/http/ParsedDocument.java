package org.entente.gateway.http;

import graphql.language.Argument;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A document that follows GraphQL's syntax; whether it fits the schema is the engine's to say. */
record ParsedDocument(String text, Document document) {

    private static final String META = "__";

    /** Empty where the engine will say that nothing, or not one thing, was asked for. */
    Optional<Operation> kind(@Nullable String operationName) {
        return operation(operationName).map(OperationDefinition::getOperation);
    }

    /**
     * True where every field at the root names a published clock that stands before an instant, so that what becomes known
     * later does not change the answer.
     */
    boolean asksOnlyBefore(Instant now, @Nullable String operationName, @Nullable JsonObject variables) {
        return operation(operationName)
                .map(this::rootFields)
                .filter(fields -> !fields.isEmpty())
                .map(fields -> fields.stream()
                        .filter(field -> !field.getName().startsWith(META))
                        .allMatch(field -> standsBefore(now, field, variables)))
                .orElse(false);
    }

    /** The fields at an operation's root, those of its fragments among them. */
    List<Field> rootFields(OperationDefinition operation) {
        return atTheRoot(operation).stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    /** True where variables could leave an operation without a field at its root. */
    boolean mayLoseItsRoot() {
        return operations().stream()
                .flatMap(operation -> atTheRoot(operation).stream())
                .anyMatch(ParsedDocument::isConditional);
    }

    private static boolean isConditional(Selection<?> selection) {
        return selection instanceof DirectivesContainer<?> marked
                && (marked.hasDirective("skip") || marked.hasDirective("include"));
    }

    /** Fields and fragments at an operation's root, and what is in those fragments. */
    private List<Selection<?>> atTheRoot(OperationDefinition operation) {
        List<Selection<?>> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<SelectionSet> open = new ArrayDeque<>();
        open.add(operation.getSelectionSet());
        while (!open.isEmpty()) {
            for (Selection<?> selection : open.remove().getSelections()) {
                all.add(selection);
                if (selection instanceof InlineFragment inline) {
                    open.add(inline.getSelectionSet());
                } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                    fragment(spread.getName()).ifPresent(open::add);
                }
            }
        }
        return all;
    }

    List<OperationDefinition> operations() {
        return document.getDefinitionsOfType(OperationDefinition.class);
    }

    private Optional<OperationDefinition> operation(@Nullable String name) {
        var operations = operations();
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst();
    }

    private Optional<SelectionSet> fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> name.equals(fragment.getName()))
                .findFirst()
                .map(FragmentDefinition::getSelectionSet);
    }

    private static boolean standsBefore(Instant now, Field field, @Nullable JsonObject variables) {
        return field.getArguments().stream()
                .filter(argument -> Clocks.AS_OF.equals(argument.getName()))
                .findFirst()
                .flatMap(argument -> text(argument, variables))
                .map(text -> isBefore(text, now))
                .orElse(false);
    }

    private static Optional<String> text(Argument argument, @Nullable JsonObject variables) {
        if (argument.getValue() instanceof StringValue literal) {
            return Optional.of(literal.getValue());
        }
        return argument.getValue() instanceof VariableReference reference
                        && variables != null
                        && variables.get(reference.getName()) instanceof JsonString value
                ? Optional.of(value.getString())
                : Optional.empty();
    }

    private static boolean isBefore(String text, Instant now) {
        try {
            return new Moment(text).instant().isBefore(now);
        } catch (Problem unreadable) {
            return false;
        }
    }
}
