package com.xuqm.sdk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page says of those after it, and what comes of it. */
class PlaceWalkTest {

    private static final Operation LIST = Operation.builder("things.list", HttpMethod.GET, "/api/things")
            .withoutAppKey()
            .build();

    private final List<String> asked = new ArrayList<>();
    private final PlaceWalk<PagePart<String, String>, String, String> walk =
            new PlaceWalk<>(10, "first", (request, place) -> asked.add(place), (index, place, part) -> part);

    private Page<String> page(int index, @Nullable String next, @Nullable Boolean more, String... items) {
        Object question = walk.ask(RequestSpec.of(LIST), index);
        return walk.take(index, question, new PagePart<>(List.of(items), next, more, null));
    }

    @Test
    void goes_on_from_place_to_place_over_empty_pages_until_none_is_named() {
        assertThat(page(0, "a", null, "x").hasNext()).isTrue();
        assertThat(page(1, "b", null).hasNext()).isTrue();
        assertThat(page(2, null, null, "y").hasNext()).isFalse();
        assertThat(asked).containsExactly("first", "a", "b");
    }

    @Test
    void ends_where_a_page_says_so_whatever_place_it_names() {
        assertThat(page(0, "a", false, "x").hasNext()).isFalse();
        assertThatThrownBy(() -> page(1, null, null)).hasMessageContaining("is reached by the pages before it only");
    }

    @Test
    void fails_where_a_page_says_that_there_is_more_and_names_no_place() {
        assertThatThrownBy(() -> page(0, null, true, "x"))
                .hasMessageContaining("page 0 says that there is more, but not where it goes on");
    }

    @Test
    void fails_where_a_page_with_elements_or_one_that_says_that_there_is_more_names_a_place_that_was() {
        page(0, "a", null, "x");
        assertThatThrownBy(() -> page(1, "first", null, "y")).hasMessageContaining("where an earlier one did");
        assertThatThrownBy(() -> page(1, "a", true)).hasMessageContaining("where an earlier one did");
    }

    @Test
    void ends_where_an_empty_page_names_its_own_place_again() {
        page(0, "a", null, "x");
        assertThat(page(1, "a", null).hasNext()).isFalse();
    }

    @Test
    void gives_a_page_again_to_whoever_asks_for_it_again() {
        page(0, "a", null, "x");
        page(1, "b", null, "y");
        assertThat(page(1, "b", null, "y").hasNext()).isTrue();
        assertThat(asked).containsExactly("first", "a", "a");
    }
}
