package org.entente.gateway.graph;

import static java.util.stream.Collectors.toMap;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document that selects too much, before anything else looks at it: fragments within fragments make a short
 * text unfold into millions of fields, and whoever validates or weighs it walks through all of them. So this walk ends at
 * the limit.
 */
final class Broadness extends SimplePerformantInstrumentation {

    static final int MOST_SELECTIONS = 2000;
    static final int MOST_ROOT_FIELDS = 20;

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables asked, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        var document = asked.getDocument();
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, FragmentDefinition::getSelectionSet, (one, same) -> one));
        int all = count(document, selection -> inner(selection, fragments), selection -> true);
        if (all > MOST_SELECTIONS) {
            throw new AbortExecutionException("The document selects more than %d fields, with its fragments unfolded."
                    .formatted(MOST_SELECTIONS));
        }
        int roots = count(
                document,
                selection -> selection instanceof Field ? null : inner(selection, fragments),
                Field.class::isInstance);
        if (roots > MOST_ROOT_FIELDS) {
            throw new AbortExecutionException(
                    "The document has %d fields at its root, and the limit is %d.".formatted(roots, MOST_ROOT_FIELDS));
        }
        return asked;
    }

    private static int count(
            Document document, Function<Selection<?>, @Nullable SelectionSet> into, Predicate<Selection<?>> counts) {
        Deque<SelectionSet> open = new ArrayDeque<>();
        document.getDefinitionsOfType(OperationDefinition.class).forEach(one -> open.add(one.getSelectionSet()));
        int counted = 0;
        while (!open.isEmpty() && counted <= MOST_SELECTIONS) {
            for (Selection<?> selection : open.remove().getSelections()) {
                counted += counts.test(selection) ? 1 : 0;
                var inside = into.apply(selection);
                if (inside != null) {
                    open.add(inside);
                }
            }
        }
        return counted;
    }

    private static @Nullable SelectionSet inner(Selection<?> selection, Map<String, SelectionSet> fragments) {
        if (selection instanceof Field field) {
            return field.getSelectionSet();
        }
        if (selection instanceof InlineFragment inline) {
            return inline.getSelectionSet();
        }
        return selection instanceof FragmentSpread spread ? fragments.get(spread.getName()) : null;
    }
}
