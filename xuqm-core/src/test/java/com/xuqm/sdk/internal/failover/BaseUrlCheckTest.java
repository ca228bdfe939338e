package com.xuqm.sdk.internal.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlCheckTest {

    @ParameterizedTest
    @CsvSource({
        "https://dev.xuqinmin.com, https://dev.xuqinmin.com",
        "https://dev.xuqinmin.com/, https://dev.xuqinmin.com",
        "https://dev.xuqinmin.com:8443, https://dev.xuqinmin.com:8443",
        "'  https://dev.xuqinmin.com  ', https://dev.xuqinmin.com",
        "HTTPS://Dev.Xuqinmin.com, https://dev.xuqinmin.com",
        "https://dev.xuqinmin.com:443, https://dev.xuqinmin.com",
        "http://localhost:80, http://localhost",
        "http://localhost:443, http://localhost:443",
        "https://dev.xuqinmin.com:, https://dev.xuqinmin.com",
        "https://192.168.0.1, https://192.168.0.1",
        "https://[2001:DB8::1]:443, https://[2001:db8::1]",
        "https://gateway.example.com/im, https://gateway.example.com/im",
        "https://gateway.example.com/im/, https://gateway.example.com/im",
        "https://Gateway.example.com:443/Team-A/im_v1, https://gateway.example.com/Team-A/im_v1",
        "https://gateway.example.com/~im, https://gateway.example.com/~im",
        "https://gateway.example.com/a%20b, https://gateway.example.com/a%20b",
        "http://localhost, http://localhost",
        "http://LOCALHOST:8080, http://localhost:8080",
        "http://api.localhost:1, http://api.localhost:1",
        "http://127.0.0.1:65535, http://127.0.0.1:65535",
        "http://127.1.2.3, http://127.1.2.3",
        "http://[::1]:8080, http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1], http://[0:0:0:0:0:0:0:1]"
    })
    void mayBe(String given, String used) {
        assertThat(BaseUrlCheck.check("baseUrl", given, false)).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dev.xuqinmin.com | must start with https://",
                "//dev.xuqinmin.com | must start with https://",
                "localhost:8080 | must start with https://",
                "ftp://dev.xuqinmin.com | must start with https://",
                "https: | is not a URL",
                "https:// | is not a URL",
                "https:///api | has no valid host name: there is nothing between",
                "https://dev xuqinmin.com | is not a URL: Illegal character in authority",
                "https://my_host | has no valid host name: my_host has an underscore, which no host name may have (RFC 1123); give the"
                        + " service another name, such as my-host",
                "https://im_server:8080/im | has no valid host name: im_server has an underscore",
                "https://例え.jp | has no valid host name: 例え.jp is not ASCII; write it in its ASCII form, xn--r8jz45g.jp",
                "https://bücher.example:8443 | has no valid host name: bücher.example is not ASCII; write it in its ASCII form,"
                        + " xn--bcher-kva.example",
                "https://user:hidden@my_host | must not hold user info",
                "https://-host | has no valid host name; host names are letters",
                "https://:8080 | has no valid host name",
                "https://host:port | has no valid port",
                "https://host:0 | has no valid port",
                "https://host:65536 | has no valid port",
                "https://host:99999999999 | has no valid port",
                "https://dev.xuqinmin.com// | has a path with a segment that is empty",
                "https://dev.xuqinmin.com//im | has a path with a segment that is empty",
                "https://dev.xuqinmin.com/im/.. | has a path with a segment that is empty",
                "https://dev.xuqinmin.com/%2e%2E/im | has a path with a segment that is empty",
                "https://dev.xuqinmin.com/信 | has a path that is not ASCII",
                "https://dev.xuqinmin.com/?a=b | must not have a query or a fragment",
                "https://dev.xuqinmin.com?a=b | must not have a query or a fragment",
                "https://dev.xuqinmin.com#a | must not have a query or a fragment",
                "https://@dev.xuqinmin.com | must not hold user info",
                "https://user:hidden@dev.xuqinmin.com | must not hold user info",
                "https://user:hidden@dev xuqinmin.com | is not a URL",
                "https:dev.xuqinmin.com | has no valid host name"
            })
    void mustNotBe(String given, String reason) {
        assertThatThrownBy(() -> BaseUrlCheck.check("filesBaseUrl", given, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("filesBaseUrl " + reason)
                .hasMessageNotContaining("hidden")
                .hasNoCause();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void mustBeGiven(String given) {
        assertThatThrownBy(() -> BaseUrlCheck.check("baseUrl", given, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must not be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dev.xuqinmin.com",
                "http://localhost.evil.test",
                "http://notlocalhost",
                "http://127.0.0.1.evil.test",
                "http://128.0.0.1",
                "http://[::2]",
                "http://0.0.0.0"
            })
    void mayLeaveThisMachineInTheClearOnlyIfThatIsAllowed(String given) {
        assertThatThrownBy(() -> BaseUrlCheck.check("baseUrl", given, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the clear")
                .hasMessageContaining("allowInsecureHttp(true)");
        assertThat(BaseUrlCheck.check("baseUrl", given, true)).isEqualTo(given);
    }

    @Test
    void isAskedForWithAnExample() {
        assertThatThrownBy(() -> BaseUrlCheck.check("baseUrl", "dev.xuqinmin.com", false))
                .hasMessageEndingWith("such as https://dev.xuqinmin.com");
    }
}
