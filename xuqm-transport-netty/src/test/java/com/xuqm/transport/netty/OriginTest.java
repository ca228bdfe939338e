package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    private static Origin origin(String uri) {
        return Origin.of(Requests.get(URI.create(uri)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/x, http://example.com:80, example.com, example.com",
        "https://example.com, https://example.com:443, example.com, example.com",
        "HTTPS://Example.COM:443, https://example.com:443, example.com, example.com",
        "http://example.com:443, http://example.com:443, example.com:443, example.com",
        "http://[::1]:8080/, http://[::1]:8080, [::1]:8080, ::1"
    })
    void namesPartsAndHeader(String uri, String text, String header, String bare) {
        assertThat(origin(uri)).hasToString(text);
        assertThat(origin(uri).hostHeader()).isEqualTo(header);
        assertThat(origin(uri).bareHost()).isEqualTo(bare);
    }

    @Test
    void theLikelyOneIsTakenOnlyIfItIsTheSame() {
        Origin likely = origin("http://example.com:80");
        assertThat(Origin.of(Requests.get(URI.create("http://example.com/other")), likely))
                .isSameAs(likely);
        for (String other : new String[] {"https://example.com:80", "http://example.org", "http://example.com:81"}) {
            assertThat(Origin.of(Requests.get(URI.create(other)), likely)).isEqualTo(origin(other));
        }
    }
}
