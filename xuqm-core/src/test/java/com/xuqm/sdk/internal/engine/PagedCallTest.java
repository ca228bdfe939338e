package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.testing.Answers;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

class PagedCallTest {

    private static final Operation LIST = Operation.builder("things.list", HttpMethod.GET, "/api/things")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void runOnTheSpot() {
        engine.threads = Runnable::run;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private PagedCall<Long> list(Paging paging) {
        return engine.calls().pages(() -> RequestSpec.of(LIST).query("lang", "zh"), Long.class, paging);
    }

    private PagedCall<Long> list() {
        return list(Paging.PAGE_AND_SIZE);
    }

    /** The elements from one number up to before another, as a JSON array. */
    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static List<Long> longs(int from, int to) {
        return IntStream.range(from, to).mapToObj(Long::valueOf).toList();
    }

    private PagedCallTest answer(String data) {
        engine.transport.answer(Answers.ok(data));
        return this;
    }

    private List<String> queries() {
        return engine.transport.requests().stream()
                .map(HttpRequest::uri)
                .map(URI::getQuery)
                .toList();
    }

    @Nested
    class Asking {

        @Test
        void namesThePageAndItsSize() {
            answer("[]");
            list().page(3).execute();

            assertThat(queries()).containsExactly("lang=zh&page=3&size=50");
        }

        @Test
        void namesTheSizeThatIsWanted() {
            answer("[]");
            list().pageSize(1_000).page(0).execute();

            assertThat(queries()).containsExactly("lang=zh&page=0&size=1000");
        }

        @Test
        void namesTheSizeAloneWhereThereIsOnePageOnly() {
            answer("[]");
            list(Paging.SIZE).pageSize(7).page(0).execute();

            assertThat(queries()).containsExactly("lang=zh&size=7");
        }

        @Test
        void namesNothingWhereEverythingComesAtOnce() {
            answer("[]");
            list(Paging.NONE).pageSize(7).page(0).execute();

            assertThat(queries()).containsExactly("lang=zh");
        }

        @Test
        void keepsTheOptionsForEachPage() {
            answer(numbers(0, 2)).answer("[]");
            list().pageSize(2)
                    .with(CallOptions.none().withHeader("X-Trace", "t"))
                    .all();

            assertThat(engine.transport.requests())
                    .hasSize(2)
                    .allSatisfy(request ->
                            assertThat(request.headers().first("X-Trace")).isEqualTo("t"));
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001})
        void forTooFewOrTooManyIsRefused(int size) {
            assertThatThrownBy(() -> list().pageSize(size))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pageSize must be 1 to 1000, but is " + size);
        }

        @Test
        void showsWhatItListsAndNothingElse() {
            assertThat(list()).hasToString("PagedCall[" + list().operation() + "]");
        }

        @Test
        void forNoPagesIsRefused() {
            assertThatThrownBy(() -> list().maxPages(0)).hasMessageStartingWith("maxPages must be 1 to");
        }

        @ParameterizedTest
        @CsvSource({"PAGE_AND_SIZE, -1", "SIZE, 1", "NONE, 1"})
        void forAPageThatCannotBeIsRefused(Paging paging, int index) {
            assertThatThrownBy(() -> list(paging).page(index))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("page index must be 0 to");
        }

        @Test
        void happensOnlyWhenTheElementsAreWanted() {
            PagedCall<Long> list = list();
            assertThat(List.of(list.page(0), list.iterator(), list.stream(), list.publisher()))
                    .doesNotContainNull();
            assertThat(list.operation()).isEqualTo(LIST);
            assertThat(engine.transport.requests()).isEmpty();
        }
    }

    @Nested
    class APage {

        @ParameterizedTest(name = "page {1} of 2: {0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    // data | index | size | total | has next
                    "[1,2] | 0 | 2 | | true",
                    "[1] | 0 | 2 | | true",
                    "[] | 0 | 2 | | false",
                    "[1,2,3] | 0 | 2 | | true",
                    "[1,null] | 0 | 2 | | true",
                    "{\"list\":[1,2],\"total\":3} | 0 | 2 | 3 | true",
                    "{\"list\":[1,2],\"total\":2} | 0 | 2 | 2 | true",
                    "{\"list\":[1,2],\"total\":1} | 0 | 2 | | true",
                    "{\"list\":[3],\"total\":3} | 1 | 2 | 3 | true",
                    "{\"list\":[],\"total\":3} | 5 | 2 | 3 | false",
                    "{\"list\":[1,2],\"total\":-1} | 0 | 2 | | true",
                    "{\"list\":[1,2],\"total\":-1} | 4 | 2 | | true",
                    "{\"content\":[1],\"totalElements\":3,\"size\":1} | 0 | 1 | 3 | true",
                    "{\"content\":[1],\"totalElements\":3,\"size\":1} | 2 | 1 | 3 | true",
                    "{\"content\":[1],\"totalElements\":3,\"size\":1,\"totalPages\":3} | 2 | 1 | 3 | false",
                    "{\"content\":[1],\"totalElements\":9,\"size\":1,\"totalPages\":3} | 2 | 1 | 9 | true",
                    "{\"content\":[3],\"totalElements\":3,\"size\":2} | 1 | 2 | 3 | false",
                    "{\"content\":[3],\"size\":2,\"last\":true} | 1 | 2 | | false",
                    "{\"content\":[1,2],\"size\":2,\"last\":true} | 0 | 2 | | false",
                    "{\"content\":[],\"size\":2,\"last\":false} | 0 | 2 | | true",
                    "{\"content\":[1],\"size\":1} | 0 | 1 | | true",
                    "{\"content\":[1,2],\"size\":0} | 0 | 2 | | true",
                    "{\"content\":[1,2],\"size\":9} | 0 | 2 | | true"
                })
        void tellsWhetherThereIsAnother(String data, int index, int size, Long total, boolean hasNext) {
            answer(data);
            Page<Long> page = list().pageSize(2).page(index).execute();

            assertThat(page.index()).isEqualTo(index);
            assertThat(page.size()).isEqualTo(size);
            assertThat(page.total()).isEqualTo(total);
            assertThat(page.hasNext()).isEqualTo(hasNext);
        }

        @ParameterizedTest
        @EnumSource(names = {"SIZE", "NONE"})
        void isTheOnlyOneWhereTheServiceDoesNotPage(Paging paging) {
            answer("{\"list\":" + numbers(0, 50) + ",\"total\":1000}");
            Page<Long> page = list(paging).page(0).execute();

            assertThat(page.hasNext()).isFalse();
            assertThat(page.items()).hasSize(50).isUnmodifiable();
        }

        @Test
        void leavesOutWhatIsNull() {
            answer("[1,null,2]");

            assertThat(list().page(0).execute().items()).containsExactly(1L, 2L);
        }

        @Test
        void withoutElementsIsNone() {
            answer("{\"total\":7}");

            assertThatThrownBy(() -> list().page(0).execute())
                    .isInstanceOf(XuqmDecodingException.class)
                    .cause()
                    .hasMessage("a list has neither content nor list");
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @EnumSource
    class GoingThroughTheList {

        @Parameter
        Way way;

        private List<Long> through(PagedCall<Long> list) {
            return way.through(list);
        }

        private void assertRequests(int count) {
            assertThat(queries())
                    .isEqualTo(IntStream.range(0, count)
                            .mapToObj(page -> "lang=zh&page=" + page + "&size=2")
                            .toList());
        }

        @Test
        void endsAtOnceIfItIsEmpty() {
            answer("[]");

            assertThat(through(list().pageSize(2))).isEmpty();
            assertRequests(1);
        }

        @Test
        void doesNotEndAtAShortPage() {
            answer("[0,1]").answer("[2]").answer("[3,4]").answer("[]");

            assertThat(through(list().pageSize(2))).isEqualTo(longs(0, 5));
            assertRequests(4);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"list\":[2],\"total\":3}",
                    "{\"content\":[2],\"last\":true}",
                    "{\"content\":[2,3],\"totalElements\":4,\"totalPages\":2}"
                })
        void endsWhereTheServiceSaysThatItEnds(String secondPage) {
            answer("[0,1]").answer(secondPage);

            assertThat(through(list().pageSize(2))).startsWith(0L, 1L, 2L);
            assertRequests(2);
        }

        @Test
        void goesOnIfTheServiceSaysThatItsPagesAreShorter() {
            answer("{\"content\":[0],\"size\":1}")
                    .answer("{\"content\":[1],\"size\":1}")
                    .answer("{\"content\":[],\"size\":1}");

            assertThat(through(list().pageSize(2))).isEqualTo(longs(0, 2));
            assertThat(queries())
                    .containsExactly("lang=zh&page=0&size=2", "lang=zh&page=1&size=1", "lang=zh&page=2&size=1");
        }

        @Test
        void endsIfThereIsLessThanTheServiceSaid() {
            answer("{\"list\":[0,1],\"total\":9}").answer("{\"list\":[],\"total\":9}");

            assertThat(through(list().pageSize(2))).isEqualTo(longs(0, 2));
            assertRequests(2);
        }

        @Test
        void passesOverWhatIsNull() {
            answer("[0,null]").answer("[null,null]").answer("[1]").answer("[]");

            assertThat(through(list().pageSize(2))).isEqualTo(longs(0, 2));
            assertRequests(4);
        }

        @ParameterizedTest
        @EnumSource(names = {"SIZE", "NONE"})
        void endsAfterTheOnlyPageWhereTheServiceDoesNotPage(Paging paging) {
            answer("{\"list\":[0,1],\"total\":9}");

            assertThat(through(list(paging).pageSize(2))).isEqualTo(longs(0, 2));
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void failsIfAPageComesAgain() {
            answer("[0,1]").answer("[0,1]");

            XuqmDecodingException failure =
                    catchThrowableOfType(XuqmDecodingException.class, () -> through(list().pageSize(2)));

            assertThat(failure)
                    .hasMessage(
                            "things.list succeeded, but the answer cannot be used: it is page 0 again although there"
                                    + " seems to be more, so that the service does not seem to heed the parameter page; if"
                                    + " nothing is missing, a larger pageSize shows it");
            assertThat(failure.operation()).isEqualTo("things.list");
            assertRequests(2);
        }

        @Test
        void failsIfThereAreTooManyPages() {
            answer("[0,1]").answer("[2,3]");

            XuqmConfigurationException failure = catchThrowableOfType(
                    XuqmConfigurationException.class,
                    () -> through(list().pageSize(2).maxPages(2)));

            assertThat(failure)
                    .hasMessage("things.list did not end within 2 pages; raise maxPages or narrow the query down");
            assertRequests(2);
        }

        @Test
        void mayTakeAsManyPagesAsAreAllowed() {
            answer("[0,1]").answer("[]");

            assertThat(through(list().pageSize(2).maxPages(2))).isEqualTo(longs(0, 2));
        }

        @Test
        void failsIfAPageCannotBeHad() {
            answer("[0,1]");
            engine.transport.answer(Answers.refused(404, "gone"));

            assertThatThrownBy(() -> through(list().pageSize(2))).isInstanceOf(XuqmNotFoundException.class);
        }

        @Test
        void beginsAnewEachTime() {
            PagedCall<Long> list = list().pageSize(2);
            answer("[0,1]").answer("[]").answer("[0,1]").answer("[]");

            assertThat(through(list)).containsExactly(0L, 1L);
            assertThat(through(list)).containsExactly(0L, 1L);
            assertThat(queries())
                    .containsExactly(
                            "lang=zh&page=0&size=2",
                            "lang=zh&page=1&size=2",
                            "lang=zh&page=0&size=2",
                            "lang=zh&page=1&size=2");
        }
    }

    @Nested
    class TheIterator {

        @Test
        void fetchesAPageWhenItsFirstElementIsWanted() {
            answer("[0,1]").answer("[2]").answer("[]");
            Iterator<Long> iterator = list().pageSize(2).iterator();

            assertThat(iterator.next()).isZero();
            assertThat(iterator.next()).isEqualTo(1);
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(iterator.hasNext()).isTrue();
            assertThat(engine.transport.requests()).hasSize(2);
            assertThat(iterator.next()).isEqualTo(2);
            assertThat(engine.transport.requests()).hasSize(2);
            assertThat(iterator.hasNext()).isFalse();
        }

        @Test
        void hasAnEnd() {
            answer("[]");
            Iterator<Long> iterator = list().iterator();

            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void givesWhatCameBeforeAFailureAndTriesThePageAgain() {
            answer("[0,1]");
            engine.transport.answer(Answers.refused(404, "gone"));
            answer("[2]");
            Iterator<Long> iterator = list().pageSize(2).iterator();

            assertThat(iterator.next()).isZero();
            assertThat(iterator.next()).isEqualTo(1);
            assertThatThrownBy(iterator::hasNext).isInstanceOf(XuqmNotFoundException.class);
            assertThat(iterator.next()).isEqualTo(2);
            assertThat(queries().get(2)).isEqualTo("lang=zh&page=1&size=2");
        }

        @Test
        void givesWhatCameBeforeTheLimitOfPages() {
            answer("[0,1]").answer("[2,3]");

            assertThat(list().pageSize(2).maxPages(2).stream().limit(4)).isEqualTo(longs(0, 4));
        }
    }

    @Nested
    class TheStream {

        @Test
        void fetchesNoMoreThanItNeeds() {
            answer("[0,1]").answer("[2,3]");

            assertThat(list().pageSize(2).stream().skip(1).limit(2).toList()).containsExactly(1L, 2L);
            assertThat(engine.transport.requests()).hasSize(2);
        }

        @Test
        void fetchesOnTheReadingThread() {
            List<Thread> threads = new ArrayList<>();
            engine.transport.answer(request -> {
                threads.add(Thread.currentThread());
                return CompletableFuture.completedFuture(Answers.ok("{\"content\":[0],\"last\":true}"));
            });
            assertThat(list().stream()).containsExactly(0L);
            assertThat(threads).containsExactly(Thread.currentThread());
        }
    }

    @Nested
    class TheListOfAll {

        @Test
        void isUnmodifiable() {
            answer("{\"content\":[0],\"last\":true}");

            assertThat(list().all()).isUnmodifiable();
        }
    }
}
