package com.xuqm.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportOptionsTest {

    private final TransportOptions.Builder builder = TransportOptions.builder();

    @Test
    void haveDefaults() {
        TransportOptions defaults = TransportOptions.defaults();

        assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(defaults.idleTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(defaults.poolWaitTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(defaults.maxConnectionsPerHost()).isEqualTo(64);
        assertThat(defaults.proxy()).isNull();
        assertThat(defaults.sslContext()).isNull();
        assertThat(defaults.http2()).isFalse();
        assertThat(defaults.userAgent()).isEqualTo("xuqm-sdk-java");
        assertThat(defaults.maxConnectionLifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(defaults.hostResolver()).isSameAs(HostResolver.system());
        assertThat(defaults.toString()).endsWith("hostResolver=system]");
    }

    @Test
    void keepWhatTheyAreGivenAndHandItOn() throws NoSuchAlgorithmException {
        SSLContext context = SSLContext.getDefault();
        ProxyOptions proxy = new ProxyOptions("proxy.test", 3128, "me", "hidden");
        HostResolver resolver = host -> List.of();
        TransportOptions options = builder.connectTimeout(Duration.ofMillis(1))
                .maxConnectionLifetime(Duration.ofMillis(5))
                .hostResolver(resolver)
                .idleTimeout(Duration.ofMillis(2))
                .poolWaitTimeout(Duration.ofMillis(3))
                .maxConnectionsPerHost(4)
                .proxy(proxy)
                .sslContext(context)
                .http2(true)
                .userAgent("mine/1")
                .build();

        for (TransportOptions each :
                new TransportOptions[] {options, options.toBuilder().build()}) {
            assertThat(each.connectTimeout()).isEqualTo(Duration.ofMillis(1));
            assertThat(each.idleTimeout()).isEqualTo(Duration.ofMillis(2));
            assertThat(each.maxConnectionLifetime()).isEqualTo(Duration.ofMillis(5));
            assertThat(each.hostResolver()).isSameAs(resolver);
            assertThat(each.poolWaitTimeout()).isEqualTo(Duration.ofMillis(3));
            assertThat(each.maxConnectionsPerHost()).isEqualTo(4);
            assertThat(each.proxy()).isSameAs(proxy);
            assertThat(each.sslContext()).isSameAs(context);
            assertThat(each.http2()).isTrue();
            assertThat(each.userAgent()).isEqualTo("mine/1");
            assertThat(each)
                    .hasToString("TransportOptions[connectTimeout=PT0.001S, idleTimeout=PT0.002S,"
                            + " maxConnectionLifetime=PT0.005S, poolWaitTimeout=PT0.003S, maxConnectionsPerHost=4, proxy=ProxyOptions[proxy.test:3128,"
                            + " with credentials], sslContext=own, http2=true, userAgent=mine/1,"
                            + " hostResolver=own]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void takeOnlyDurationsThatLast(Duration duration) {
        assertThatThrownBy(() -> builder.connectTimeout(duration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("connectTimeout must be more than zero, but is " + duration);
        assertThatThrownBy(() -> builder.idleTimeout(duration)).hasMessageStartingWith("idleTimeout must");
        assertThatThrownBy(() -> builder.poolWaitTimeout(duration)).hasMessageStartingWith("poolWaitTimeout must");
        assertThatThrownBy(() -> builder.maxConnectionLifetime(duration))
                .hasMessageStartingWith("maxConnectionLifetime must");
        assertThatThrownBy(() -> builder.connectTimeout(null)).hasMessage("connectTimeout must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2562047788015215H30M7S", "P200000D", "P25D", "PT2147483.648S"})
    void takeDurationsThatMeanForEver(Duration forEver) {
        TransportOptions options = builder.connectTimeout(forEver)
                .idleTimeout(forEver)
                .poolWaitTimeout(forEver)
                .maxConnectionLifetime(forEver)
                .build();
        assertThat(List.of(
                        options.connectTimeout(),
                        options.idleTimeout(),
                        options.poolWaitTimeout(),
                        options.maxConnectionLifetime()))
                .containsOnly(Duration.ofMillis(Integer.MAX_VALUE));
    }

    @Test
    void takeALongDurationAsItIs() {
        assertThat(builder.idleTimeout(Duration.ofDays(24)).build().idleTimeout())
                .isEqualTo(Duration.ofDays(24));
    }

    @Test
    void needAHostResolver() {
        assertThatThrownBy(() -> builder.hostResolver(null)).hasMessage("resolver must not be null");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void takeSoManyConnectionsOnly(int connections) {
        assertThatThrownBy(() -> builder.maxConnectionsPerHost(connections))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxConnectionsPerHost must be 1 to 10000, but is " + connections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\r\nX-Evil: 1", "caf\u00e9"})
    void takeAUserAgentThatFitsIntoAHeader(String userAgent) {
        assertThatThrownBy(() -> builder.userAgent(userAgent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class AProxy {

        @Test
        void mayComeWithoutCredentials() {
            assertThat(ProxyOptions.of("proxy.test", 3128))
                    .isEqualTo(new ProxyOptions("proxy.test", 3128, null, null))
                    .hasToString("ProxyOptions[proxy.test:3128]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"proxy.test", "192.168.0.1", "::1", "[::1]", "localhost"})
        void hasAHost(String host) {
            assertThat(ProxyOptions.of(host, 1).host()).isEqualTo(host);
        }

        @ParameterizedTest
        @CsvSource({
            "'', must not be blank",
            "' ', must not be blank",
            "http://proxy.test, must be a name or an address alone",
            "me:hidden@proxy.test, must be a name or an address alone",
            "'proxy\r\nX: 1', must be a name or an address alone",
            "'a b', must be a name or an address alone"
        })
        void needsAHostThatIsOne(String host, String reason) {
            assertThatThrownBy(() -> ProxyOptions.of(host, 3128))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the proxy's host " + reason)
                    .hasMessageNotContaining("hidden");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 65_536})
        void needsAPortThatIsOne(int port) {
            assertThatThrownBy(() -> ProxyOptions.of("proxy.test", port))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the proxy's port must be 1 to 65535, but is " + port);
        }

        @Test
        void needsUserAndPasswordOrNeither() {
            assertThatThrownBy(() -> new ProxyOptions("p", 1, "me", null)).hasMessageContaining("given together");
            assertThatThrownBy(() -> new ProxyOptions("p", 1, null, "hidden"))
                    .hasMessageContaining("given together")
                    .hasMessageNotContaining("hidden");
            assertThatThrownBy(() -> new ProxyOptions("p", 1, "a:b", "hidden")).hasMessageContaining("colon");
        }
    }
}
