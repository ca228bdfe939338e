package com.xuqm.sdk.internal.xuqm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.xuqm.XuqmCredentials.FixedTokens;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is Xuqm's own of a call")
class XuqmProtocolTest {

    private static final Operation LIST =
            Operation.builder("groups.list", HttpMethod.GET, "/api/im/groups").build();

    private static XuqmProtocol protocol(WireOptions wire) {
        return new XuqmProtocol(wire, "appKey=ak");
    }

    private static String asked(PageCursor<?, ?> cursor, int page) {
        RequestSpec request = RequestSpec.of(LIST);
        Object unused = cursor.ask(request, page);
        return request.url("https://im.test", "");
    }

    @Test
    void its_pages_are_counted_from_where_the_service_does() {
        WireOptions wire = WireOptions.standard().with(WireOption.PAGE_FIRST, 1L);

        assertThat(asked(protocol(wire).paging(Paging.PAGE_AND_SIZE).begin(5), 0))
                .endsWith("?page=1&size=5");
        assertThat(asked(Paging.PAGE_AND_SIZE.begin(7), 0)).endsWith("?page=0&size=7");
    }

    @Test
    void a_style_of_paging_that_is_not_its_own_stays_as_it_is() {
        PageStyle other = new PageStyle() {
            @Override
            public Type data(Type element) {
                return element;
            }

            @Override
            public <T> PageCursor<?, T> begin(int size) {
                throw new AssertionError("nobody asked for pages");
            }

            @Override
            public boolean hasPages() {
                return true;
            }
        };

        assertThat(protocol(WireOptions.standard()).paging(other)).isSameAs(other);
    }

    @Test
    void an_empty_list_that_says_so_has_a_total_of_nothing() {
        PageCursor<PageData<String>, String> cursor = cursor();
        Object question = cursor.ask(RequestSpec.of(LIST), 0);

        Page<String> page = cursor.take(0, question, new PageData<>(null, List.of(), null, 0L, null, null, null, null));

        assertThat(page.total()).isZero();
    }

    @Test
    void pages_may_be_taken_by_one_thread_after_the_other() throws Exception {
        PageCursor<PageData<String>, String> cursor = cursor();
        Object unused = cursor.take(0, cursor.ask(RequestSpec.of(LIST), 0), PageData.of(List.of("a")));

        assertThat(CompletableFuture.supplyAsync(() -> asked(cursor, 1)).get(60, TimeUnit.SECONDS))
                .contains("page=1");
    }

    @SuppressWarnings("unchecked") // what Xuqm's pages are made of
    private static PageCursor<PageData<String>, String> cursor() {
        return (PageCursor<PageData<String>, String>) Paging.PAGE_AND_SIZE.<String>begin(5);
    }

    @Test
    void an_answer_in_another_envelope_is_put_into_its_own() {
        HttpRequest request = new HttpRequest(
                HttpMethod.GET,
                URI.create("https://im.test/api/im/groups"),
                HttpHeaders.empty(),
                HttpBody.empty(),
                new ResponseTarget.Memory(100));
        HttpResponse other = HttpResponse.of(
                200, HttpHeaders.empty(), "{\"errcode\":0,\"result\":{\"groupId\":\"g\"}}".getBytes(UTF_8));

        HttpResponse own = protocol(WireOptions.standard()).respelled(other, Group.class, request, LIST);

        assertThat(new String(own.body(), UTF_8)).contains("\"code\":200").contains("{\"groupId\":\"g\"}");
    }

    @Test
    void tokens_are_not_shown() {
        assertThat(new FixedTokens("hidden-1", "hidden-2", "hidden-3").toString())
                .startsWith("FixedTokens")
                .doesNotContain("hidden");
        assertThat(new IssuedToken("hidden", Instant.EPOCH)).hasToString("IssuedToken[expiresAt=1970-01-01T00:00:00Z]");
    }
}
