package com.xuqm.it.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Summary;
import com.xuqm.it.tencent.TencentSamples.PageEnd;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each list, with services that end it as they should, as they should not, and not at all. */
@DisplayName("Every list of Tencent Cloud IM")
@OneStack(because = "what ends a list depends neither on the transport nor on the binding")
class TencentPagingTest {

    private final TencentSamples service = new TencentSamples();
    private final TencentClient tencent = TencentClient.builder()
            .baseUrl(service.url())
            .sdkAppId(1_400_000_000L)
            .secretKey("a key that opens nothing at all")
            .administrator("administrator")
            .transport("jdk")
            .build();

    @AfterEach
    void close() {
        tencent.close();
        service.close();
    }

    /** Lists that go on from what is on a page, and say by a flag that there is more: where nothing is, nothing says where that is. */
    private static final Set<String> BY_WHAT_CAME =
            Set.of("GroupMessages.history", "MessageExtensions.list", "MessageExtensions.listOfGroup");

    /** Lists that go on from the last thing that came, until nothing comes after it. */
    private static final Set<String> BY_THE_LAST = Set.of("MessageExtensions.list", "MessageExtensions.listOfGroup");

    /** Lists whose answers name a place to go on at even if they do not say that there is more: it must not be the same again. */
    private static final Set<String> BY_PLACE =
            Set.of("Conversations.list", "Messages.history", "OfficialAccounts.history");

    /** Lists that count what is there, and so see for themselves that all has come. */
    private static final Set<String> BY_COUNT =
            Set.of("Groups.listJoined", "Keywords.listCloud", "Keywords.listCloudIds", "Keywords.listLocal");

    /** Lists that end with the first of all things, whatever else is said. */
    private static final Set<String> BY_NUMBER = Set.of("GroupMessages.history");

    /** What became of each list: how many pages came, or that it was refused as a circle. */
    private Map<String, String> outcomes(PageEnd... pages) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Method list : EveryTencentCall.lists()) {
            service.ending(List.of(pages));
            String outcome;
            try {
                List<?> elements = ((PagedCall<?>) EveryTencentCall.make(tencent, list))
                        .maxPages(10)
                        .all();
                outcome = (elements.isEmpty() ? "empty, " : "") + service.requests() + " pages";
            } catch (XuqmException e) {
                outcome = e.getMessage().contains("where an earlier one did")
                        ? "circle"
                        : e.getMessage().contains("not where it goes on") ? "nowhere" : e.getMessage();
            }
            outcomes.put(list.getDeclaringClass().getSimpleName() + "." + list.getName(), outcome);
        }
        return outcomes;
    }

    private static Map<String, String> expected(String usual, Map<Set<String>, String> others) {
        Map<String, String> expected = new TreeMap<>();
        for (Method list : EveryTencentCall.lists()) {
            String name = list.getDeclaringClass().getSimpleName() + "." + list.getName();
            expected.put(name, usual);
            others.forEach((names, other) -> {
                if (names.contains(name)) {
                    expected.put(name, other);
                }
            });
        }
        return expected;
    }

    @Test
    void ends_where_the_service_says_so() throws IOException {
        assertThat(outcomes(PageEnd.LAST)).isEqualTo(expected("1 pages", Map.of()));
        Summary.say(
                "tencent-paging",
                "tencent: lists " + EveryTencentCall.lists().size() + " x ways to end, or not to "
                        + PageEnd.values().length);
    }

    @Test
    void ends_where_the_service_says_nothing_of_an_end() {
        assertThat(outcomes(PageEnd.UNSAID))
                .isEqualTo(expected("1 pages", Map.of(BY_PLACE, "circle", BY_THE_LAST, "2 pages")));
    }

    @Test
    void ends_where_the_service_says_nothing_at_all() {
        assertThat(outcomes(PageEnd.NOTHING)).isEqualTo(expected("empty, 1 pages", Map.of()));
    }

    @Test
    void goes_on_over_an_empty_page_by_a_number_beyond_2_to_the_40th() {
        assertThat(outcomes(PageEnd.AHEAD, PageEnd.LAST))
                .isEqualTo(expected("2 pages", Map.of(BY_COUNT, "empty, 1 pages", BY_WHAT_CAME, "nowhere")));
    }

    @Test
    void fails_rather_than_going_round_in_a_circle() {
        assertThat(outcomes(PageEnd.STUCK))
                .isEqualTo(
                        expected("circle", Map.of(BY_COUNT, "1 pages", BY_NUMBER, "1 pages", BY_THE_LAST, "nowhere")));
    }
}
