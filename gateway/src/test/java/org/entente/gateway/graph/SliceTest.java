package org.entente.gateway.graph;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<Integer> FULL_PAGE =
            IntStream.range(0, PageRequest.MOST).boxed().toList();

    @Test
    void continuesBehindAFullLastPageOnceMoreHasCome() {
        // Given: a page that was full, and the last one
        var before = Slice.of(PageRequest.of(PageRequest.MOST, null), FULL_PAGE, null, FULL_PAGE.size());
        assertThat(before.pageInfo().hasNextPage(), equalTo(false));

        // When: it is asked behind after a row was added, which stands on a page of its own
        var behind = PageRequest.of(10, before.pageInfo().endCursor());
        var after = Slice.of(behind, FULL_PAGE, "next-page", FULL_PAGE.size() + 1);

        // Then
        assertThat(after.nodes(), empty());
        assertThat(after.pageInfo().hasNextPage(), equalTo(true));
        assertThat(PageRequest.of(10, after.pageInfo().endCursor()).page(), equalTo("next-page"));
    }

    @Test
    void endsBehindTheLastRow() {
        var all = Slice.of(PageRequest.of(2, null), List.of(1, 2), null, 2);
        var behind = Slice.of(PageRequest.of(2, all.pageInfo().endCursor()), List.of(1, 2), null, 2);

        assertThat(behind.nodes(), empty());
        assertThat(behind.pageInfo().hasNextPage(), equalTo(false));
        assertThat(behind.pageInfo().endCursor(), nullValue());
    }
}
