package com.xuqm.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which proxy is used, and for which hosts. */
class ProxySettingsTest {

    @Nested
    class Exceptions {

        @ParameterizedTest
        @CsvSource({
            "localhost, localhost, 80, true",
            "localhost, LOCALHOST., 80, true",
            "Example.com, example.com, 443, true",
            "example.com, www.example.com, 443, false",
            "example.com, badexample.com, 443, false",
            "*.example.com, www.example.com, 443, true",
            "*.example.com, a.b.example.com, 443, true",
            "*.example.com, example.com, 443, false",
            "*.example.com, example.com.evil.test, 443, false",
            "127.*, 127.0.0.1, 80, true",
            "127.*, 128.0.0.1, 80, false",
            "*internal*, im.internal.example.com, 80, true",
            "*, anything.test, 80, true",
            "10.0.0.0/8, 10.255.1.2, 80, true",
            "10.0.0.0/8, 11.0.0.1, 80, false",
            "10.0.0.0/8, 10.example.com, 80, false",
            "10.0.0.0/8, ::1, 80, false",
            "192.168.128.0/17, 192.168.127.255, 80, false",
            "192.168.128.0/17, 192.168.128.0, 80, true",
            "0.0.0.0/0, 1.2.3.4, 80, true",
            "1.2.3.4/32, 1.2.3.5, 80, false",
            "10.0.0.0/x, 10.0.0.1, 80, false",
            "fd00::/8, [fd12::1], 443, true",
            "fd00::/8, [fe80::1], 443, false",
            "[::1], [0:0:0:0:0:0:0:1], 80, true",
            "::1, [::1], 80, true",
            "example.com:8080, example.com, 8080, true",
            "example.com:8080, example.com, 8081, false",
            "[::1]:8080, [::1], 8080, true",
            "[::1]:8080, [::1], 80, false",
            "10.0.0.0/8:80, 10.0.0.1, 80, true",
            "'', example.com, 80, false"
        })
        void areWhatFits(String pattern, String host, int port, boolean isException) {
            ProxyOptions proxy = ProxyOptions.of("proxy.test", 3128);
            ProxyOptions with = pattern.isEmpty() ? proxy : proxy.withExceptions("other.test", pattern);

            assertThat(with.leadsTo(host, port)).isEqualTo(!isException);
        }

        @Test
        void areAskedWithThePortThatTheSchemeStandsFor() {
            TransportOptions options = TransportOptions.builder()
                    .proxy(ProxyOptions.of("proxy.test", 3128).withExceptions("a.test:443", "b.test:80"))
                    .build();

            assertThat(options.proxyFor(URI.create("https://a.test/x"))).isNull();
            assertThat(options.proxyFor(URI.create("http://a.test/x"))).isEqualTo(options.proxy());
            assertThat(options.proxyFor(URI.create("http://b.test"))).isNull();
            assertThat(options.proxyFor(URI.create("https://b.test:80"))).isNull();
            assertThat(TransportOptions.defaults().proxyFor(URI.create("http://b.test")))
                    .isNull();
        }

        @Test
        void areShownAndKeptWithTheProxy() {
            ProxyOptions proxy =
                    new ProxyOptions("proxy.test", 3128, "user", "hidden").withExceptions("localhost", "10.*");

            assertThat(proxy)
                    .hasToString("ProxyOptions[proxy.test:3128, with credentials, but not for localhost 10.*]");
            assertThat(proxy.exceptions()).containsExactly("localhost", "10.*");
            assertThatThrownBy(() -> proxy.withExceptions(" ")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class SystemProperties {

        private static Properties properties(String... namesAndValues) {
            Properties properties = new Properties();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
            }
            return properties;
        }

        @Test
        void nameNoProxyByDefault() {
            assertThat(ProxySettings.of(properties())).isNull();
            assertThat(ProxySettings.of(properties("https.proxyHost", " ", "http.proxyHost", "")))
                    .isNull();
        }

        @Test
        void nameOneForHttpsFirst() {
            ProxyOptions proxy = ProxySettings.of(properties(
                    "http.proxyHost", "plain.test", "http.proxyPort", "8080", "https.proxyHost", "secure.test"));

            assertThat(proxy).isNotNull();
            assertThat(proxy.host()).isEqualTo("secure.test");
            assertThat(proxy.port()).isEqualTo(443);
            assertThat(proxy.user()).isNull();
        }

        @Test
        void nameOneForHttpElse() {
            ProxyOptions proxy = ProxySettings.of(properties(
                    "http.proxyHost", "plain.test",
                    "http.proxyPort", "8080",
                    "http.proxyUser", "user",
                    "http.proxyPassword", "hidden",
                    "http.nonProxyHosts", "*.corp.test|10.*|"));

            assertThat(proxy)
                    .isEqualTo(new ProxyOptions("plain.test", 8080, "user", "hidden", List.of("*.corp.test", "10.*")));
        }

        @Test
        void leaveOutLoopbackUnlessTheySayOtherwise() {
            ProxyOptions usual = ProxySettings.of(properties("http.proxyHost", "plain.test"));
            ProxyOptions all = ProxySettings.of(properties("http.proxyHost", "plain.test", "http.nonProxyHosts", ""));

            assertThat(usual.port()).isEqualTo(80);
            assertThat(List.of("localhost", "127.0.0.1", "[::1]")).noneMatch(host -> usual.leadsTo(host, 80));
            assertThat(all.leadsTo("localhost", 80)).isTrue();
        }

        @Test
        void areRefusedByNameIfTheyDoNotFit() {
            assertThatThrownBy(() -> ProxySettings.of(properties("https.proxyHost", "p", "https.proxyPort", "many")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the system property https.proxyPort must be a port, 1 to 65535");
        }
    }

    @Nested
    class Environment {

        @ParameterizedTest
        @CsvSource({
            "http://proxy.test:3128, proxy.test, 3128",
            "proxy.test:3128, proxy.test, 3128",
            "HTTP://proxy.test/, proxy.test, 80",
            "http://[::1]:8080, ::1, 8080"
        })
        void namesAProxyInManyWays(String value, String host, int port) {
            ProxyOptions proxy = ProxySettings.of(Map.of("HTTPS_PROXY", value));

            assertThat(proxy).isNotNull();
            assertThat(proxy.host()).isEqualTo(host);
            assertThat(proxy.port()).isEqualTo(port);
            assertThat(proxy.user()).isNull();
        }

        @Test
        void maySayUserAndPassword() {
            ProxyOptions proxy = ProxySettings.of(Map.of("https_proxy", "http://u%40x:p%3A+w@proxy.test:1"));

            assertThat(proxy.user()).isEqualTo("u@x");
            assertThat(proxy.password()).isEqualTo("p:+w");
        }

        @ParameterizedTest
        @CsvSource({
            "https_proxy HTTPS_PROXY all_proxy ALL_PROXY http_proxy HTTP_PROXY, https_proxy",
            "HTTPS_PROXY all_proxy http_proxy, HTTPS_PROXY",
            "ALL_PROXY http_proxy, ALL_PROXY",
            "HTTP_PROXY, HTTP_PROXY",
            "http_proxy HTTP_PROXY REQUEST_METHOD, http_proxy",
            "HTTP_PROXY REQUEST_METHOD, ",
            "NO_PROXY, "
        })
        void countsInThisOrder(String names, String first) {
            Map<String, String> variables = new HashMap<>();
            for (String name : names.split(" ", -1)) {
                variables.put(name, "http://" + name.replace('_', '-') + ".test:1");
            }
            ProxyOptions proxy = ProxySettings.of(variables);

            assertThat(proxy == null ? null : proxy.host().replace(".test", "").replace('-', '_'))
                    .isEqualTo(first);
        }

        @Test
        void exceptsDomainsWithWhatIsBelowThemAndLoopback() {
            ProxyOptions proxy = ProxySettings.of(Map.of(
                    "HTTPS_PROXY",
                    "http://proxy.test:3128",
                    "NO_PROXY",
                    "corp.test, .lab.test,10.0.0.0/8 im.test:8443"));

            assertThat(List.of(
                            "corp.test", "a.corp.test", "lab.test", "a.lab.test", "10.1.2.3", "localhost", "127.0.0.1"))
                    .noneMatch(host -> proxy.leadsTo(host, 443));
            assertThat(List.of("xcorp.test", "corp.test.evil", "11.1.2.3", "im.test"))
                    .allMatch(host -> proxy.leadsTo(host, 443));
            assertThat(proxy.leadsTo("a.im.test", 8443)).isFalse();
        }

        @Test
        void exceptsAllWithAStar() {
            ProxyOptions proxy = ProxySettings.of(Map.of("HTTPS_PROXY", "http://proxy.test:1", "no_proxy", "*"));

            assertThat(proxy.leadsTo("anything.test", 443)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "socks5://user:hidden@proxy.test:1080 | names a proxy of another kind (socks5)",
                    "https://user:hidden@proxy.test | names a proxy of another kind (https)",
                    "http://user:hidden@ proxy | is not a URL",
                    "http://hidden_host:3128 | has no valid host",
                    "http://user:hidden@proxy.test:70000 | does not fit: the proxy's port must be 1 to 65535"
                })
        void isRefusedByNameIfItDoesNotFit(String value, String reason) {
            assertThatThrownBy(() -> ProxySettings.of(Map.of("ALL_PROXY", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the environment variable ALL_PROXY " + reason)
                    .hasMessageNotContaining("hidden")
                    .hasNoCause();
        }
    }

    @Test
    void theProcessItselfIsAskedOnlyWhereSomebodyWantsIt() {
        String before = System.setProperty("https.proxyHost", "proxy.test");
        try {
            assertThat(ProxyOptions.fromSystemProperties().host()).isEqualTo("proxy.test");
            assertThat(TransportOptions.defaults().proxy()).isNull();
        } finally {
            if (before == null) {
                System.clearProperty("https.proxyHost");
            } else {
                System.setProperty("https.proxyHost", before);
            }
        }
        assertThat(ProxyOptions.fromEnvironment()).isEqualTo(ProxySettings.of(System.getenv()));
    }
}
