package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a context with engines of one's own")
class EngineContextTest {

    /** Adds nothing. */
    private static final class Plain extends ForwardingEngine {
        Plain(SSLEngine engine) {
            super(engine);
        }
    }

    private final List<SSLEngine> made = new ArrayList<>();

    private SSLContext context(SSLContext other) {
        return new EngineContext(other, engine -> {
            made.add(engine);
            return new Plain(engine);
        });
    }

    private static SSLContext other() throws NoSuchAlgorithmException, KeyManagementException {
        SSLContext other = SSLContext.getInstance("TLS");
        other.init(null, null, null);
        return other;
    }

    @Test
    @DisplayName("gives engines made of the other context's")
    void engines() throws Exception {
        SSLContext context = context(other());
        SSLEngine engine = context.createSSLEngine("a.test", 443);
        assertThat(engine).isInstanceOf(Plain.class);
        assertThat(engine.getPeerHost()).isEqualTo("a.test");
        assertThat(engine.getPeerPort()).isEqualTo(443);
        assertThat(context.createSSLEngine()).isInstanceOf(Plain.class);
        assertThat(made).hasSize(2);
        engine.setUseClientMode(true);
        engine.setEnabledProtocols(new String[] {"TLSv1.2"});
        assertThat(made.get(0).getUseClientMode()).isTrue();
        assertThat(made.get(0).getEnabledProtocols()).containsExactly("TLSv1.2");
        assertThat(engine.getSSLParameters().getProtocols()).containsExactly("TLSv1.2");
    }

    @Test
    @DisplayName("keeps an error of a provider from the threads of a library")
    void errors() throws Exception {
        SSLContext context = new EngineContext(other(), engine -> {
            throw new NoClassDefFoundError("of a provider");
        });
        assertThatThrownBy(context::createSSLEngine)
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class);
        assertThatThrownBy(() -> context.createSSLEngine("a.test", 443)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is the other one in everything else, and initialised already")
    void everythingElse() throws Exception {
        SSLContext other = other();
        SSLContext context = context(other);
        assertThat(context.getProtocol()).isEqualTo(other.getProtocol());
        assertThat(context.getClientSessionContext()).isSameAs(other.getClientSessionContext());
        assertThat(context.getServerSessionContext()).isSameAs(other.getServerSessionContext());
        assertThat(context.getDefaultSSLParameters().getProtocols())
                .containsExactly(other.getDefaultSSLParameters().getProtocols());
        assertThat(context.getSupportedSSLParameters().getProtocols())
                .containsExactly(other.getSupportedSSLParameters().getProtocols());
        assertThat(context.getSocketFactory().getDefaultCipherSuites())
                .containsExactly(other.getSocketFactory().getDefaultCipherSuites());
        assertThat(context.getServerSocketFactory().getDefaultCipherSuites())
                .containsExactly(other.getServerSocketFactory().getDefaultCipherSuites());
        assertThatThrownBy(() -> context.init(null, null, null)).isInstanceOf(KeyManagementException.class);
    }

    @Test
    @DisplayName("has engines that pass on all that an engine can do, also what the superclass could do by itself")
    void forwardsAll() {
        List<String> forwarded = Arrays.stream(ForwardingEngine.class.getDeclaredMethods())
                .map(EngineContextTest::signature)
                .toList();
        // these end in one of the others, or in what the superclass keeps
        List<String> inherited =
                List.of("wrap(2)", "unwrap(2)", "wrap(3)", "unwrap(3)", "getPeerHost(0)", "getPeerPort(0)");
        List<String> all = Arrays.stream(SSLEngine.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(EngineContextTest::signature)
                .filter(signature -> !inherited.contains(signature))
                .toList();
        assertThat(forwarded).containsAll(all);
    }

    private static String signature(Method method) {
        return method.getName() + "(" + method.getParameterCount() + ")";
    }
}
