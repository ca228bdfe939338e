package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The URIs of requests")
class UrisTest {

    private static final Operation SEND = Operation.builder("messages.send", HttpMethod.POST, "/api/im/messages/send")
            .credential(CredentialKind.IM_TOKEN)
            .build();
    private static final Operation REVOKE = Operation.builder(
                    "messages.revoke", HttpMethod.POST, "/api/im/messages/{id}/revoke")
            .credential(CredentialKind.IM_TOKEN)
            .build();

    private final Uris uris = new Uris("appKey=ak&appId=ak");

    @Test
    @DisplayName("are made once where all requests of an operation have the same")
    void kept() {
        assertThat(uris.of(RequestSpec.of(SEND), "https://a"))
                .hasToString("https://a/api/im/messages/send?appKey=ak&appId=ak")
                .isSameAs(uris.of(RequestSpec.of(SEND), "https://a"));
    }

    @Test
    @DisplayName("follow the base URL, also back to the one before")
    void base() {
        assertThat(uris.of(RequestSpec.of(SEND), "https://a")).hasHost("a");
        assertThat(uris.of(RequestSpec.of(SEND), "https://b")).hasHost("b");
        assertThat(uris.of(RequestSpec.of(SEND), "https://a")).hasHost("a");
    }

    @Test
    @DisplayName("are each request's own where its path or its query is")
    void own() {
        assertThat(uris.of(RequestSpec.of(REVOKE).path("id", "m1"), "https://a"))
                .hasPath("/api/im/messages/m1/revoke");
        assertThat(uris.of(RequestSpec.of(REVOKE).path("id", "m2"), "https://a"))
                .hasPath("/api/im/messages/m2/revoke");
        assertThat(uris.of(RequestSpec.of(SEND).query("x", 1), "https://a")).hasQuery("appKey=ak&appId=ak&x=1");
        assertThat(uris.of(RequestSpec.of(SEND), "https://a")).hasQuery("appKey=ak&appId=ak");
    }

    @Test
    @DisplayName("of more operations than anyone has are right, too")
    void many() {
        for (int i = 0; i < 2_000; i++) {
            Operation operation = Operation.builder("raw.call", HttpMethod.GET, "/api/raw/" + i)
                    .credential(CredentialKind.NONE)
                    .build();
            assertThat(uris.of(RequestSpec.of(operation), "https://a")).hasPath("/api/raw/" + i);
        }
    }
}
