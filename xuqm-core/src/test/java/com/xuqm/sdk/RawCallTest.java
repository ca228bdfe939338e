package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawCallTest {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final XuqmClient xuqm = XuqmClient.builder()
            .baseUrl("https://api.test")
            .appKey("ak")
            .transport(transport)
            .json(new MiniJson())
            .build();

    @AfterEach
    void close() {
        xuqm.close();
    }

    private RawCall get(String path) {
        return xuqm.call("get", path).credential(CredentialKind.NONE);
    }

    private String urlOf(RawCall call) {
        transport.answer(Answers.ok("\"\""));
        call.withoutAppKey().returning(String.class).execute();
        HttpRequest request = transport.requests().get(transport.requests().size() - 1);
        return request.uri().toString();
    }

    @Test
    void fillsThePathByNameWhateverTheOrder() {
        assertThat(urlOf(get("/api/{from}/to/{to}").path("to", "b").path("from", "a")))
                .isEqualTo("https://api.test/api/a/to/b");
    }

    @Test
    void refusesANameThatThePathDoesNotHaveAtOnce() {
        RawCall call = get("/api/{thing_id}");

        assertThatThrownBy(() -> call.path("thingId", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raw.call (GET /api/{thing_id}) has no parameter {thingId} in its path");
    }

    @Test
    void refusesAPathThatIsNotFilledBeforeThereIsACall() {
        RawCall call = get("/api/{a}/{b}").path("a", "1");

        assertThatThrownBy(() -> call.returning(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raw.call (GET /api/{a}/{b}) needs a value for {b} of its path");
        assertThatThrownBy(call::returningNothing).hasMessageContaining("needs a value for {b}");
        assertThatThrownBy(call::returningMap).hasMessageContaining("needs a value for {b}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../b",
                "/a//b",
                "/%2e%2e/b",
                "/a\\b",
                "/a?x=1",
                "/a#b",
                "a",
                "https://evil.test/a",
                "/a\r\nX: y"
            })
    void refusesAPathThatLeadsElsewhere(String path) {
        assertThatThrownBy(() -> get(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path must look like");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "."})
    void refusesAStepAsAValue(String value) {
        assertThatThrownBy(() -> get("/api/{id}").path("id", value))
                .hasMessageContaining("must not be \".\" or \"..\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../x", "%2e%2e", "a//b", "..\\x", "?x=1", "#x", "a&b", "http://evil.test"})
    void keepsAValueWithinItsSegment(String value) {
        String url = urlOf(get("/api/{id}/end").path("id", value).query("q", value));

        assertThat(url).matches("https://api\\.test/api/[A-Za-z0-9._~%-]+/end\\?q=[A-Za-z0-9._~%-]+");
    }

    @Test
    void bindsTheAnswerToWhatIsWanted() {
        transport
                .answer(Answers.ok("\"a\""))
                .answer(Answers.ok("[1,2]"))
                .answer(Answers.ok("{\"a\":1}"))
                .answer(Answers.ok("null"));

        assertThat(get("/a").returning(String.class).execute()).isEqualTo("a");
        assertThat(get("/a")
                        .<List<Long>>returning(GenericTypes.listOf(Long.class))
                        .execute())
                .containsExactly(1L, 2L);
        assertThat(get("/a").returningMap().execute()).isInstanceOf(Map.class).containsOnlyKeys("a");
        assertThat(get("/a").returningNothing().execute()).isEqualTo(Done.DONE);
    }

    @Test
    void takesAnyMethodThatThereIs() {
        assertThatThrownBy(() -> xuqm.call("GRAB", "/a")).hasMessageStartingWith("method must be one of [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP_SIGNATURE", "CALL_TOKEN"})
    void hasNoCredentialOfItsOwn(CredentialKind kind) {
        assertThatThrownBy(() -> get("/a").credential(kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to operations that bring their own credential");
    }

    @Test
    void goesByTheOperationThatTheApplicationDescribed() {
        Operation operation = Operation.builder("things.find", HttpMethod.POST, "/api/things/{id}/find")
                .credential(CredentialKind.NONE)
                .retryClass(RetryClass.IDEMPOTENT)
                .withoutAppKey()
                .build();
        transport.answer(Answers.ok("{\"a\":1}"));

        Call<Map<String, Object>> call =
                xuqm.call(operation).path("id", "x").query("q", "1").returningMap();

        assertThat(call.operation()).isEqualTo(operation);
        assertThat(call.executeForResponse().status()).isEqualTo(200);
        assertThat(transport.onlyRequest().uri()).hasToString("https://api.test/api/things/x/find?q=1");
        assertThat(operation.toBuilder().build()).isEqualTo(operation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP_SIGNATURE", "CALL_TOKEN"})
    void refusesAnOperationThatBringsItsOwnCredential(CredentialKind kind) {
        Operation operation = Operation.builder("things.find", HttpMethod.GET, "/api/things")
                .credential(kind)
                .build();

        assertThatThrownBy(() -> xuqm.call(operation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.name());
    }

    @Test
    void returnsListsPageByPage() {
        transport
                .answer(Answers.ok("[\"a\",\"b\"]"))
                .answer(Answers.ok("[\"c\"]"))
                .answer(Answers.ok("[]"));

        RawCall call = get("/api/things/{id}").withoutAppKey().path("id", "1").query("lang", "zh");
        PagedCall<String> list = call.returningPages(String.class).pageSize(2);
        call.query("later", "no part of the list");

        assertThat(list.all()).containsExactly("a", "b", "c");
        assertThat(transport.requests())
                .extracting(request -> request.uri().toString())
                .containsExactly(
                        "https://api.test/api/things/1?lang=zh&page=0&size=2",
                        "https://api.test/api/things/1?lang=zh&page=1&size=2",
                        "https://api.test/api/things/1?lang=zh&page=2&size=2");
    }

    @Test
    void refusesAListWhosePathIsNotFilledAtOnce() {
        RawCall call = get("/api/things/{id}");

        assertThatThrownBy(() -> call.returningPages(String.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
