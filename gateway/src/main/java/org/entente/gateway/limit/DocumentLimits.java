package org.entente.gateway.limit;

import static java.util.stream.Collectors.toMap;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.DirectivesContainer;
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
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document that is too broad or too deep, before anything else looks at it: fragments within fragments make a
 * short text unfold into millions of fields, and whoever validates or weighs it walks through all of them. So this walk
 * ends at the first limit that it meets.
 */
final class DocumentLimits extends SimplePerformantInstrumentation {

    private final Limits limits;

    DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables asked, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        new Walk(asked.getDocument()).toTheEnd();
        return asked;
    }

    /** Ahead of the document, which is not looked at again where it is known, and of the engine, which reads each value. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        VariableCount.check(parameters.getExecutionInput().getRawVariables().toMap(), limits.variables());
        return null;
    }

    /** What is inside of braces, and how many fields are around it. */
    private record Inside(SelectionSet selections, int depth) {}

    private final class Walk {

        private final Map<String, FragmentDefinition> fragments;
        private final Deque<Inside> open = new ArrayDeque<>();
        private int selections;
        private int roots;
        private int aliases;
        private int directives;

        Walk(Document document) {
            fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(toMap(FragmentDefinition::getName, fragment -> fragment, (one, same) -> one));
            for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                directives(operation);
                operation.getVariableDefinitions().forEach(this::directives);
                open.add(new Inside(operation.getSelectionSet(), 0));
            }
        }

        void toTheEnd() {
            while (!open.isEmpty()) {
                var inside = open.remove();
                inside.selections().getSelections().forEach(selection -> look(selection, inside.depth()));
            }
        }

        private void look(Selection<?> selection, int depth) {
            selections++;
            refuseMoreThan(
                    limits.selections(),
                    selections,
                    "selections",
                    "The document selects more than %d fields, with its fragments unfolded. Ask for fewer at once.");
            if (selection instanceof Field field) {
                directives(field);
                field(field, depth);
                enter(field.getSelectionSet(), depth + 1);
            } else if (selection instanceof InlineFragment inline) {
                directives(inline);
                enter(inline.getSelectionSet(), depth);
            } else if (selection instanceof FragmentSpread spread) {
                directives(spread);
                var fragment = fragments.get(spread.getName());
                if (fragment != null) {
                    directives(fragment);
                    enter(fragment.getSelectionSet(), depth);
                }
            }
        }

        private void field(Field field, int depth) {
            refuseMoreThan(
                    limits.depth(),
                    depth + 1,
                    "depth",
                    "The document has more than %d fields within each other. Ask for what is deeper by its `id`.");
            if (depth == 0) {
                roots++;
                refuseMoreThan(
                        limits.rootFields(),
                        roots,
                        "root-fields",
                        "The document has more than %d fields at its root. Ask for the others in another operation.");
            }
            if (field.getAlias() != null) {
                aliases++;
                refuseMoreThan(
                        limits.aliases(),
                        aliases,
                        "aliases",
                        "The document has more than %d aliases, with its fragments unfolded. Ask for lists instead of one thing after the other.");
            }
        }

        private void directives(DirectivesContainer<?> container) {
            directives += container.getDirectives().size();
            refuseMoreThan(
                    limits.directives(),
                    directives,
                    "directives",
                    "The document has more than %d directives, with its fragments unfolded. Leave out what is not wanted.");
        }

        private void enter(@Nullable SelectionSet inside, int depth) {
            if (inside != null) {
                open.add(new Inside(inside, depth));
            }
        }

        private static void refuseMoreThan(int most, int counted, String limit, String message) {
            if (counted > most) {
                throw new LimitExceeded(limit, most, message.formatted(most));
            }
        }
    }
}
