package com.xuqm.sdk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestTest {

    private static HttpRequest request(String uri, HttpHeaders headers) {
        return new HttpRequest(
                HttpMethod.GET, URI.create(uri), headers, HttpBody.empty(), new ResponseTarget.Memory(0));
    }

    @Test
    void isShownWithoutItsQueryAndItsCredentials() {
        HttpRequest request = request(
                "https://api.test:8443/a%2Fb?userSig=hidden",
                HttpHeaders.of("Authorization", "hidden", "Accept", "*/*"));

        assertThat(request)
                .hasToString("HttpRequest[GET https://api.test:8443/a%2Fb, headers=[Authorization: ***, Accept: */*],"
                        + " body=HttpBody[0 bytes]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/path", "ftp://x.test/", "http:///path", "mailto:a@b", "http://my_host/"})
    void needsAnAddress(String uri) {
        assertThatThrownBy(() -> request(uri, HttpHeaders.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absolute http or https URI with a host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:hidden@x.test/", "https://x.test/#hidden"})
    void takesNoUserInfoAndNoFragment(String uri) {
        assertThatThrownBy(() -> request(uri, HttpHeaders.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Content-Type", "connection", "Keep-Alive"})
    void takesNoHeaderThatRulesTheConnection(String name) {
        assertThatThrownBy(() -> request("https://x.test/", HttpHeaders.of(name, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header " + name + " is set by the transport and by nobody else");
    }

    @Test
    void looksAtTheSameHeadersAgainWhereTheyWereRefused() {
        HttpHeaders refused = HttpHeaders.of("X-Own", "x", "Host", "x");

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> request("https://x.test/", refused)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheTarget {

        @Test
        void hasACapThatIsNotNegative() {
            Path path = Path.of("x");

            assertThat(new ResponseTarget.Memory(0).maxBytes()).isZero();
            assertThatThrownBy(() -> new ResponseTarget.Memory(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ResponseTarget.ToFile(path, -1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ResponseTarget.ToFile(path, 0, -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheResponse {

        @Test
        void isShownWithoutItsBody() {
            HttpResponse response =
                    HttpResponse.of(200, HttpHeaders.of("Set-Cookie", "hidden"), "hidden".getBytes(UTF_8));

            assertThat(response).hasToString("HttpResponse[200, 6 bytes]");
            assertThat(response.bodyLength()).isEqualTo(6);
        }
    }
}
