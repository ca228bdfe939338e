package com.xuqm.transport.netty;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LeakGuard.class)
class ProxyRefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://service.test/", "https://service.test/"})
    @DisplayName("the failure by a proxy that wants credentials names the proxy and the option")
    void credentials(String uri) throws Exception {
        try (ScriptedServer proxy = ScriptedServer.start(answering(407, "who?"));
                NettyHttpTransport transport = new NettyHttpTransport(TransportOptions.builder()
                        .proxy(ProxyOptions.of("127.0.0.1", proxy.port()))
                        .build())) {
            HttpTransportException failure =
                    Requests.failure(transport.send(Requests.get(URI.create(uri)), Requests.late()));
            assertThat(failure.kind()).isEqualTo(HttpTransportException.Kind.PROXY);
            assertThat(failure).hasMessageContainingAll("127.0.0.1:" + proxy.port(), "ProxyOptions");
        }
    }
}
