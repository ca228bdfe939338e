package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.engine.ListService.Beyond;
import com.xuqm.sdk.internal.engine.ListService.Container;
import com.xuqm.sdk.internal.engine.ListService.Where;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a service says of its pages, a list comes whole and nothing in it twice, as far as that can be known. */
class WholeListTest {

    private static final Operation LIST = Operation.builder("things.list", HttpMethod.GET, "/api/things")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    private final TestEngine engine = new TestEngine();
    private final ListService service = new ListService();

    @BeforeEach
    void runOnTheSpot() {
        engine.carrier = service;
        engine.threads = Runnable::run;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private PagedCall<Long> list() {
        return engine.calls().pages(() -> RequestSpec.of(LIST), Long.class, Paging.PAGE_AND_SIZE);
    }

    private List<Long> everything() {
        return LongStream.range(0, service.length).boxed().toList();
    }

    /** Spellings of a page, some of them wrong. */
    enum Spelling implements Container {
        BARE_ARRAY,
        LIST_AND_TOTAL,
        TOTAL_OF_NONE,
        TOTAL_BELOW_NONE,
        TOTAL_OF_ONE,
        TOTAL_THAT_A_PAGE_REACHES,
        TOTAL_THAT_A_PAGE_EXCEEDS,
        TOTAL_TOO_LARGE,
        TOTAL_OF_THE_PAGE,
        SPRING,
        SPRING_WITHOUT_LAST,
        SPRING_THAT_ECHOES_THE_SIZE,
        PAGE_HELPER;

        @Override
        public String write(ListService.Answered page) {
            return switch (this) {
                case BARE_ARRAY -> "[" + page.elements() + "]";
                case LIST_AND_TOTAL -> list(page, page.length()) + "}";
                case TOTAL_OF_NONE -> list(page, 0) + "}";
                case TOTAL_BELOW_NONE -> list(page, -1) + "}";
                case TOTAL_OF_ONE -> list(page, 1) + "}";
                case TOTAL_THAT_A_PAGE_REACHES -> list(page, 40) + "}";
                case TOTAL_THAT_A_PAGE_EXCEEDS -> list(page, 50) + "}";
                case TOTAL_TOO_LARGE -> list(page, 1_000) + "}";
                case TOTAL_OF_THE_PAGE -> list(page, page.content().size()) + "}";
                case SPRING ->
                    content(page, page.size()) + ",\"totalPages\":" + page.pages() + ",\"last\":" + page.isLast() + "}";
                case SPRING_WITHOUT_LAST -> content(page, page.size()) + ",\"totalPages\":" + page.pages() + "}";
                case SPRING_THAT_ECHOES_THE_SIZE -> content(page, 50) + "}";
                case PAGE_HELPER ->
                    list(page, page.length()) + ",\"size\":" + page.content().size() + "}";
            };
        }

        private static String list(ListService.Answered page, int total) {
            return "{\"list\":[" + page.elements() + "],\"total\":" + total;
        }

        private static String content(ListService.Answered page, int size) {
            return "{\"content\":[" + page.elements() + "],\"number\":" + page.number() + ",\"size\":" + size
                    + ",\"totalElements\":" + page.length();
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @EnumSource
    class GoingThroughIt {

        @Parameter
        Way way;

        private List<Long> through(PagedCall<Long> list) {
            return way.through(list);
        }

        @ParameterizedTest
        @EnumSource
        void givesAllOfAServiceThatGivesFewerThanWereAskedFor(Spelling spelling) {
            service.container = spelling;
            for (Where begins : List.of(Where.CAPPED, Where.ASKED)) {
                for (int size : List.of(7, 20, 21, 50, 1_000)) {
                    for (int length : List.of(0, 1, 19, 20, 21, 40, 93, 100)) {
                        service.cap = 20;
                        service.where = begins;
                        service.length = length;
                        assertThat(through(list().pageSize(size)))
                                .as("%d elements, asked for by %d, pages begin as %s", length, size, begins)
                                .isEqualTo(everything());
                    }
                }
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"THE_LAST_AGAIN", "FROM_THE_START"})
        void endsWhereAServiceGivesAPageAgainInPlaceOfNone(Beyond beyond) {
            service.cap = 20;
            service.beyond = beyond;
            for (int length : List.of(21, 40, 93, 100)) {
                service.length = length;
                assertThat(through(list())).as("%d elements", length).isEqualTo(everything());
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 7, 51, 100})
        void takesAListForWholeThatTheServiceDoesNotPage(int length) {
            service.where = Where.ALL_AT_ONCE;
            service.length = length;

            assertThat(through(list())).isEqualTo(everything());
        }

        @ParameterizedTest
        @CsvSource({"50, BARE_ARRAY", "20, LIST_AND_TOTAL"})
        void failsIfThePageIsNotHeededAndThereIsMore(int cap, Spelling spelling) {
            service.where = Where.ALWAYS_THE_FIRST;
            service.cap = cap;
            service.container = spelling;

            assertThatThrownBy(() -> through(list()))
                    .isInstanceOf(XuqmDecodingException.class)
                    .hasMessageContaining("is page 0 again")
                    .hasMessageContaining("does not seem to heed the parameter page");
        }

        @Test
        void goesOnIfTheListGrewMeanwhileByAsManyAsAPageHas() {
            service.length = 200;
            service.container = page -> {
                boolean hasGrown = page.number() >= 2;
                long from = 50L * (hasGrown ? page.number() - 1 : page.number());
                String elements = LongStream.range(Math.min(from, 200), Math.min(from + 50, 200))
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(","));
                return "{\"list\":[" + elements + "],\"total\":" + (hasGrown ? 250 : 200) + "}";
            };

            assertThat(through(list())).isEqualTo(everything());
        }

        @Test
        void failsIfItNeverEnds() {
            service.where = Where.ENDLESS;

            assertThatThrownBy(() -> through(list().maxPages(30)))
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessage("things.list did not end within 30 pages; raise maxPages or narrow the query down");
            assertThat(service.asked).hasSize(30);
        }

        @Test
        void losesNothingAndDoublesNothingIfElementsWereHiddenAfterAPageWasCut() {
            service.where = Where.HIDDEN_AFTERWARDS;
            List<Long> visible =
                    everything().stream().filter(element -> element % 3 == 0).toList();

            for (Spelling container : List.of(Spelling.BARE_ARRAY, Spelling.LIST_AND_TOTAL)) {
                service.container = container;
                assertThat(through(list())).isEqualTo(visible);
            }
        }
    }

    @Nested
    class Asking {

        private List<String> asked(PagedCall<Long> list) {
            service.asked.clear();
            assertThat(list.all()).isEqualTo(everything());
            return service.asked;
        }

        @Test
        void goesOnWithAsManyAPageAsTheFirstOneHad() {
            service.cap = 20;
            service.length = 45;

            assertThat(asked(list()))
                    .containsExactly("page=0&size=50", "page=1&size=20", "page=2&size=20", "page=3&size=20");
        }

        @Test
        void asksNoOtherWayForAPageThatIsEmptyBecauseThereIsNoMore() {
            service.cap = 20;
            service.length = 20;

            assertThat(asked(list())).containsExactly("page=0&size=50", "page=1&size=20");
        }

        @Test
        void goesOnWithAsManyAsTheServiceSaysThatAPageHas() {
            service.cap = 20;
            service.length = 45;
            service.container = Spelling.SPRING;

            assertThat(asked(list())).containsExactly("page=0&size=50", "page=1&size=20", "page=2&size=20");
        }

        @ParameterizedTest
        @EnumSource(names = {"SPRING", "SPRING_WITHOUT_LAST"})
        void isDoneWithTheExpectedFormWithoutARequestMoreThanItHasPages(Spelling spelling) {
            service.container = spelling;
            for (int length : List.of(0, 7, 50)) {
                service.length = length;
                assertThat(asked(list())).hasSize(1);
            }
            service.length = 51;
            assertThat(asked(list())).hasSize(2);
        }

        @Test
        void isDoneWithATotalThatAPageReachesWhichIsNotFull() {
            service.cap = 20;
            service.length = 45;
            service.container = Spelling.LIST_AND_TOTAL;

            assertThat(asked(list())).hasSize(3);
        }

        @Test
        void doesNotEndAtAnEmptyPageWhichTheServiceSaysIsNotTheLast() {
            service.container = page ->
                    page.number() == 1 ? "{\"content\":[],\"last\":false,\"size\":50}" : Spelling.SPRING.write(page);
            service.length = 130;

            assertThat(list().all()).hasSize(80);
        }

        @Test
        void endsAtTheSecondEmptyPageInARow() {
            service.container = page -> "{\"content\":[],\"last\":false}";

            assertThat(list().all()).isEmpty();
            assertThat(service.asked).hasSize(2);
        }
    }

    @Nested
    class APageByItself {

        @Test
        void isAskedForAsItWasWanted() {
            service.cap = 20;
            PagedCall<Long> list = list();
            list.page(0).execute();

            Page<Long> fourth = list.page(3).execute();

            assertThat(service.asked).containsExactly("page=0&size=50", "page=3&size=50");
            assertThat(fourth.items()).startsWith(60L).hasSize(20);
            assertThat(fourth.hasNext()).isTrue();
        }

        @Test
        void mayBeTakenAgain() {
            service.cap = 20;
            PagedCall<Long> list = list();
            list.page(0).execute();
            list.page(1).execute();

            assertThat(list.page(1).execute().items()).startsWith(20L).hasSize(20);
            assertThat(list.page(0).execute().items()).startsWith(0L).hasSize(20);
            assertThat(list.page(1).execute().items()).startsWith(20L).hasSize(20);
        }

        @Test
        void knowsNothingOfAnotherCallsPages() {
            service.cap = 20;
            list().page(0).execute();
            list().page(1).execute();

            assertThat(service.asked).containsExactly("page=0&size=50", "page=1&size=50");
        }
    }
}
