package com.xuqm.sdk.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.message.MessageType;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSpecTest {

    private static final String BASE = "https://api.test";
    private static final Operation TWO = operation("/api/groups/{groupId}/members/{userId}/role");
    private static final Operation NONE = operation("/api/groups");

    private static Operation operation(String path) {
        return Operation.builder("groups.test", HttpMethod.GET, path).build();
    }

    static Stream<String> nastyIds() {
        return Stream.of(
                "user_001",
                "a/b",
                "/",
                "//",
                "a/../b",
                "../admin",
                "...",
                ".a",
                "%",
                "%2F",
                "%2e%2e",
                "%zz",
                " a ",
                "a b",
                "a+b",
                "a?b=c&d#e",
                "a;b=c",
                "a:b@c",
                "http://evil.test/",
                "\\..\\",
                "\"'<>`{}|^",
                "\u7528\u6237",
                "caf\u00e9",
                "cafe\u0301",
                "\ud83d\ude00",
                "\ud83d\udc68\u200d\ud83d\udc69",
                "\u202eabc",
                "a\u2028b",
                "\ufeff",
                "\uffff",
                "~-._",
                "x".repeat(1_024),
                "\ud83d\ude00".repeat(512));
    }

    /** Undoes percent-encoding by the letter of RFC 3986, without any help from the code under test. */
    private static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toString(UTF_8);
    }

    @Nested
    class ThePath {

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.RequestSpecTest#nastyIds")
        void givesEachValueBackAsItWas(String id) {
            URI uri = URI.create(
                    RequestSpec.of(TWO).path("groupId", id).path("userId", id).url(BASE, ""));

            assertThat(uri.getRawAuthority()).isEqualTo("api.test");
            assertThat(uri.getRawQuery()).isNull();
            assertThat(uri.getRawFragment()).isNull();
            assertThat(uri.normalize()).isEqualTo(uri);
            List<String> segments = List.of(uri.getRawPath().split("/", -1));
            assertThat(segments).hasSize(7);
            assertThat(decode(segments.get(3))).isEqualTo(id);
            assertThat(decode(segments.get(5))).isEqualTo(id);
        }

        @Test
        void encodesAllButTheUnreservedCharacters() {
            String ascii = IntStream.range(0x20, 0x7f)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(RequestSpec.of(operation("/a/{id}")).path("id", ascii).url("", ""))
                    .isEqualTo("/a/%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40"
                            + "ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~");
        }

        @ParameterizedTest
        @ValueSource(strings = {".", ".."})
        void refusesStepsWhenTheyAreGiven(String id) {
            RequestSpec request = RequestSpec.of(TWO);

            assertThatThrownBy(() -> request.path("groupId", id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("groupId must not be \".\" or \"..\", because it goes into the path of a URL");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t", "a\u0000", "a\nb", "\ud83d", "\ude00x"})
        void refusesWhatIsNoId(String id) {
            RequestSpec request = RequestSpec.of(TWO);

            assertThatThrownBy(() -> request.path("groupId", id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("groupId must ");
        }

        @Test
        void takesItsParametersByNameInAnyOrder() {
            assertThat(RequestSpec.of(TWO)
                            .path("userId", "u")
                            .path("groupId", "g")
                            .url(BASE, ""))
                    .isEqualTo("https://api.test/api/groups/g/members/u/role");
        }

        @ParameterizedTest
        @ValueSource(strings = {"group", "groupId}", "{groupId}", "groupid", "Id", "members", " groupId", "x"})
        void refusesAParameterThatItDoesNotHave(String name) {
            RequestSpec request = RequestSpec.of(TWO);

            assertThatThrownBy(() -> request.path(name, "g"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("groups.test (GET /api/groups/{groupId}/members/{userId}/role) has no parameter {"
                            + name + "} in its path");
        }

        @Test
        void refusesAParameterThatIsGivenTwice() {
            RequestSpec request = RequestSpec.of(TWO).path("groupId", "g");

            assertThatThrownBy(() -> request.path("groupId", "g")).hasMessageContaining("{groupId} of its path twice");
        }

        @Test
        void needsAllOfItsParameters() {
            assertThatThrownBy(() -> RequestSpec.of(TWO).path("groupId", "g").url(BASE, ""))
                    .hasMessage(
                            "groups.test (GET /api/groups/{groupId}/members/{userId}/role) needs a value for {userId}"
                                    + " of its path");
            assertThat(RequestSpec.of(NONE).url(BASE, "")).isEqualTo("https://api.test/api/groups");
        }

        @Test
        void mayHoldSeveralParametersInASegmentAndEndWithASlash() {
            assertThat(RequestSpec.of(operation("/x/{thing_id}:{thing-id}/{name}.json/"))
                            .path("name", "n")
                            .path("thing-id", "..;")
                            .path("thing_id", "/..")
                            .url("", ""))
                    .isEqualTo("/x/%2F..:..%3B/n.json/");
        }

        @Test
        void leavesBracesInAValueAlone() {
            assertThat(RequestSpec.of(TWO)
                            .path("groupId", "{userId}")
                            .path("userId", "u")
                            .url("", ""))
                    .isEqualTo("/api/groups/%7BuserId%7D/members/u/role");
        }
    }

    @Nested
    class TheQuery {

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.RequestSpecTest#nastyIds")
        void givesEachValueBackAsItWas(String value) {
            URI uri = URI.create(RequestSpec.of(NONE)
                    .query("first", value)
                    .query("second", value)
                    .url(BASE, "appKey=ak"));

            assertThat(uri.getRawPath()).isEqualTo("/api/groups");
            assertThat(uri.getRawFragment()).isNull();
            List<String> parameters = new ArrayList<>();
            for (String parameter : uri.getRawQuery().split("&", -1)) {
                String[] parts = parameter.split("=", -1);
                assertThat(parts).hasSize(2);
                parameters.add(parts[0] + "=" + decode(parts[1]));
            }
            assertThat(parameters).containsExactly("appKey=ak", "first=" + value, "second=" + value);
        }

        @Test
        void leavesOutWhatIsNotThere() {
            assertThat(RequestSpec.of(NONE).query("keyword", null).url(BASE, ""))
                    .isEqualTo(BASE + "/api/groups");
        }

        @Test
        void takesValuesOfManyTypes() {
            assertThat(RequestSpec.of(NONE)
                            .query("n", 7)
                            .query("b", true)
                            .query("e", MessageType.of("NEW KIND"))
                            .query("d", LocalDate.of(2026, 4, 27))
                            .query("empty", "")
                            .query("blank", " ")
                            .query("n", 8L)
                            .url("", ""))
                    .isEqualTo("/api/groups?n=7&b=true&e=NEW%20KIND&d=2026-04-27&empty=&blank=%20&n=8");
        }

        @Test
        void refusesHalfCharacters() {
            RequestSpec request = RequestSpec.of(NONE);

            assertThatThrownBy(() -> request.query("keyword", "a\ud83d"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("keyword must be valid Unicode, but character 1 is a lone surrogate");
        }
    }

    @Test
    void makesTheHeadersOfEachAttemptAnew() {
        AtomicInteger attempts = new AtomicInteger();
        RequestSpec request = RequestSpec.of(NONE);
        assertThat(request.attemptHeaders()).isEqualTo(HttpHeaders.empty());

        RequestSpec same = request.attemptHeaders(() -> HttpHeaders.of("Range", "bytes=" + attempts.incrementAndGet()));

        assertThat(same).isSameAs(request);
        assertThat(request.attemptHeaders().first("Range")).isEqualTo("bytes=1");
        assertThat(request.attemptHeaders().first("Range")).isEqualTo("bytes=2");
    }
}
