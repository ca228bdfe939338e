package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.message.OfflineCount;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client lends to a connection that is kept for one of its users. */
class LiveAccessTest {

    private static final Operation CONNECT = Operation.builder("realtime.connect", HttpMethod.GET, "/ws/im")
            .host(ServiceHost.REALTIME)
            .build();

    private final ScriptedTransport transport = new ScriptedTransport();

    private XuqmClientBuilder builder() {
        return XuqmClient.builder()
                .baseUrl("https://im.example.com")
                .appKey("ak")
                .appSecret("secret-of-the-app")
                .adminUser("root")
                .transport(transport)
                .json(new MiniJson());
    }

    @Test
    void it_acts_as_the_user_with_the_users_token() throws Exception {
        transport.answer(Answers.ok("{\"token\":\"token-1\"}"));
        try (XuqmClient xuqm = builder().header("X-Gateway", "key").build()) {
            LiveAccess access = LiveAccess.of(xuqm.asUser("bot"));

            assertThat(access.userId()).isEqualTo("bot");
            assertThat(access.headers()).isEqualTo(HttpHeaders.of("X-Gateway", "key"));
            assertThat(access.credential(CONNECT).obtain(null).get().headers().first("Authorization"))
                    .isEqualTo("Bearer token-1");
            assertThat(access).hasToString("LiveAccess[as bot]");
        }
    }

    @Test
    void the_pseudo_account_gets_its_token_by_its_own_route_with_the_administrators_one() throws Exception {
        transport.answer(Answers.ok("{\"token\":\"token-of-root\"}"));
        transport.answer(Answers.ok("{\"token\":\"token-of-platform\"}"));
        try (XuqmClient xuqm = builder().build()) {
            LiveAccess access = LiveAccess.of(xuqm.asUser("platform"));

            assertThat(access.credential(CONNECT).obtain(null).get().headers().first("Authorization"))
                    .isEqualTo("Bearer token-of-platform");
            assertThat(transport.requests())
                    .extracting(request -> request.uri().getPath())
                    .containsExactly("/api/im/auth/login", "/api/im/platform-events/token");
        }
    }

    @Test
    void an_administrator_of_that_name_signs_in_as_everybody_does() throws Exception {
        transport.answer(Answers.ok("{\"token\":\"token-1\"}"));
        try (XuqmClient xuqm = builder().adminUser("platform").build()) {
            LiveAccess.of(xuqm.asUser("platform"))
                    .credential(CONNECT)
                    .obtain(null)
                    .get();

            assertThat(transport.onlyRequest().uri().getPath()).isEqualTo("/api/im/auth/login");
        }
    }

    @Test
    void connections_have_a_host_of_their_own_where_one_is_set() {
        try (XuqmClient same =
                        builder().failoverBaseUrls("https://im2.example.com").build();
                XuqmClient other =
                        builder().realtimeBaseUrl("wss://rt.example.com").build();
                XuqmClient http =
                        builder().realtimeBaseUrl("https://rt.example.com/").build();
                XuqmClient env = builder()
                        .fromEnvironment(Map.of("XUQM_REALTIME_BASE_URL", "wss://env.example.com"))
                        .build()) {
            assertThat(urls(same)).containsExactly("https://im.example.com", "https://im2.example.com");
            assertThat(urls(other)).containsExactly("https://rt.example.com");
            assertThat(urls(http)).containsExactly("https://rt.example.com");
            assertThat(urls(env)).containsExactly("https://env.example.com");
        }
    }

    private static List<String> urls(XuqmClient xuqm) {
        return LiveAccess.of(xuqm.asUser("bot")).baseUrls(CONNECT);
    }

    @Test
    void whoever_lives_on_the_client_is_told_once_when_it_closes_and_later_ones_at_once() {
        List<String> told = new ArrayList<>();
        XuqmClient xuqm = builder().build();
        LiveAccess access = LiveAccess.of(xuqm.asUser("bot"));
        access.whenClosing(() -> told.add("one"));
        access.whenClosing(() -> told.add("forgotten")).run();
        xuqm.close();
        xuqm.close();
        access.whenClosing(() -> told.add("late"));

        assertThat(told).containsExactly("one", "late");
    }

    @Test
    void all_users_of_a_client_share_one_object_of_a_type() {
        try (XuqmClient xuqm = builder().build()) {
            StringBuilder first = LiveAccess.of(xuqm.asUser("a")).shared(StringBuilder.class, StringBuilder::new);

            assertThat(LiveAccess.of(xuqm.asUser("b")).shared(StringBuilder.class, StringBuilder::new))
                    .isSameAs(first);
        }
    }

    @Test
    void a_document_is_read_as_far_as_it_can_be() {
        try (XuqmClient xuqm = builder().build()) {
            OfflineCount count = LiveAccess.of(xuqm.asUser("a"))
                    .read("a document", "{\"count\":7}".getBytes(StandardCharsets.UTF_8), OfflineCount.class);

            assertThat(count).isEqualTo(new OfflineCount(7L));
        }
    }
}
