package com.xuqm.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    private static Operation.Builder builder(HttpMethod method) {
        return Operation.builder("messages.send", method, "/api/im/messages/{id}");
    }

    @Test
    void hasDefaults() {
        Operation operation = builder(HttpMethod.POST).build();

        assertThat(operation.id()).isEqualTo("messages.send");
        assertThat(operation.method()).isEqualTo(HttpMethod.POST);
        assertThat(operation.path()).isEqualTo("/api/im/messages/{id}");
        assertThat(operation.credential()).isEqualTo(CredentialKind.IM_TOKEN);
        assertThat(operation.host()).isEqualTo(ServiceHost.API);
        assertThat(operation.isAppScoped()).isTrue();
        assertThat(operation).hasToString("messages.send (POST /api/im/messages/{id})");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, IDEMPOTENT",
        "HEAD, IDEMPOTENT",
        "POST, NOT_IDEMPOTENT",
        "PUT, NOT_IDEMPOTENT",
        "PATCH, NOT_IDEMPOTENT",
        "DELETE, NOT_IDEMPOTENT"
    })
    void mayBeRepeatedAsItsMethodTells(HttpMethod method, RetryClass retryClass) {
        assertThat(builder(method).build().retryClass()).isEqualTo(retryClass);
    }

    @Test
    void mayBeSpecial() {
        Operation operation = builder(HttpMethod.POST)
                .credential(CredentialKind.NONE)
                .retryClass(RetryClass.IDEMPOTENT)
                .host(ServiceHost.FILES)
                .withoutAppKey()
                .build();

        assertThat(operation.credential()).isEqualTo(CredentialKind.NONE);
        assertThat(operation.retryClass()).isEqualTo(RetryClass.IDEMPOTENT);
        assertThat(operation.host()).isEqualTo(ServiceHost.FILES);
        assertThat(operation.isAppScoped()).isFalse();
        assertThat(operation).isNotEqualTo(builder(HttpMethod.POST).build());
    }

    @Test
    void isAValue() {
        assertThat(builder(HttpMethod.GET).build())
                .isEqualTo(builder(HttpMethod.GET).build())
                .hasSameHashCodeAs(builder(HttpMethod.GET).build())
                .isNotEqualTo(builder(HttpMethod.HEAD).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "send", "messages.", ".send", "Messages.send", "messages.send.now", "messages.send-now"})
    void needsAnIdLikeTheOthers(String id) {
        assertThatThrownBy(() -> Operation.builder(id, HttpMethod.GET, "/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must look like messages.send");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "//a",
                "/a//b",
                "/a//",
                "/.",
                "/..",
                "/a/..",
                "/a/./b",
                "/../a",
                "/a?b=c",
                "/a#b",
                "/a b",
                "/a\\b",
                "/a\nb",
                "/a\u0000",
                "/caf\u00e9",
                "/a%2Fb",
                "/%2e%2e/a",
                "/{}",
                "/{a",
                "/a}",
                "/{{a}}",
                "/{1}",
                "/{a b}",
                "/{a/b}",
                "http://evil.test/a"
            })
    void needsAPathLikeTheOthers(String path) {
        assertThatThrownBy(() -> Operation.builder("a.b", HttpMethod.GET, path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must look like /api/im/messages/{id}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a/",
                "/a/{thing_id}",
                "/a/{thing-id}",
                "/a/{_x}",
                "/things:batch",
                "/things/{id}:archive",
                "/{a}{b}",
                "/a/{name}.json",
                "/...",
                "/.a",
                "/a..b/",
                "/a;v=1/b,c/d@e/(f)/g+h=i&j'k!l*m$"
            })
    void takesWhateverAPathMayHold(String path) {
        assertThat(Operation.builder("a.b", HttpMethod.GET, path).build().path())
                .isEqualTo(path);
    }

    @Test
    void takesALongPath() {
        String path = "/a/{b}".repeat(20_000);

        assertThat(Operation.builder("a.b", HttpMethod.GET, path).build().path())
                .isEqualTo(path);
    }
}
