package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what TLS is used with")
class TlsPolicyTest {

    private static SSLContext context(String protocol) throws NoSuchAlgorithmException, KeyManagementException {
        SSLContext context = SSLContext.getInstance(protocol);
        context.init(null, null, null);
        return context;
    }

    @Test
    @DisplayName("is TLS 1.3 and 1.2, and the check of the host's name")
    void both() throws Exception {
        SSLParameters parameters = TlsPolicy.parameters(context("TLS"));
        assertThat(parameters.getProtocols()).containsExactly("TLSv1.3", "TLSv1.2");
        assertThat(parameters.getEndpointIdentificationAlgorithm()).isEqualTo("HTTPS");
    }

    @Test
    @DisplayName("is no version that a stricter context leaves out")
    void stricter() throws Exception {
        assertThat(TlsPolicy.versions(context("TLSv1.2"))).containsExactly("TLSv1.2");
    }

    @Test
    @DisplayName("is refused, with advice, where a context enables older versions only")
    void older() throws Exception {
        SSLContext old = context("TLSv1.1");
        assertThatThrownBy(() -> TlsPolicy.versions(old))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("option sslContext: it enables neither TLS 1.2 nor TLS 1.3")
                .hasMessageEndingWith("SSLContext.getInstance(\"TLS\")");
    }

    @Test
    @DisplayName("comes from the context that is given, else from the JVM's")
    void given() throws Exception {
        SSLContext own = context("TLS");
        assertThat(TlsPolicy.context(own)).isSameAs(own);
        assertThat(TlsPolicy.context(null)).isSameAs(SSLContext.getDefault());
    }
}
