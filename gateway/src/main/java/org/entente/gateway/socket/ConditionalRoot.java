package org.entente.gateway.socket;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Looks for a root that variables could leave without a field, which the engine has no answer to. */
final class ConditionalRoot {

    private ConditionalRoot() {}

    /** True where {@code @skip} or {@code @include} stands at an operation's root, or in a fragment of it. */
    static boolean of(Document document) {
        Set<String> seen = new HashSet<>();
        Deque<SelectionSet> open = new ArrayDeque<>();
        document.getDefinitionsOfType(OperationDefinition.class).forEach(one -> open.add(one.getSelectionSet()));
        while (!open.isEmpty()) {
            for (Selection<?> selection : open.remove().getSelections()) {
                if (selection instanceof DirectivesContainer<?> marked && isConditional(marked)) {
                    return true;
                }
                if (selection instanceof InlineFragment inline) {
                    open.add(inline.getSelectionSet());
                } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                    document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(fragment -> spread.getName().equals(fragment.getName()))
                            .forEach(fragment -> open.add(fragment.getSelectionSet()));
                }
            }
        }
        return false;
    }

    private static boolean isConditional(DirectivesContainer<?> marked) {
        return marked.hasDirective("skip") || marked.hasDirective("include");
    }
}
