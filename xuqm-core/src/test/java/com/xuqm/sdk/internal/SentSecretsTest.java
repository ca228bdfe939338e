package com.xuqm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The credentials in a request")
class SentSecretsTest {

    private static final URI PLAIN = URI.create("https://host.test/path?userId=user_001");

    private static List<String> of(URI uri, HttpHeaders headers, String json) {
        return SentSecrets.of(uri, headers, HttpBody.bytes("application/json", json.getBytes(UTF_8)));
    }

    @Test
    void are_what_its_headers_prove_it_with() {
        HttpHeaders headers = HttpHeaders.of("Authorization", "Bearer abc.def.ghi", "X-Internal-Token", "internal-1");

        assertThat(of(PLAIN, headers, "{}")).containsExactly("abc.def.ghi", "internal-1");
    }

    @Test
    void are_not_the_time_of_a_login_which_a_service_that_names_it_helps_with() {
        HttpHeaders headers = HttpHeaders.of("X-App-Timestamp", "1777896000000", "X-App-Signature", "0a1b2c3d");

        assertThat(of(PLAIN, headers, "{}")).containsExactly("0a1b2c3d");
    }

    @Test
    void are_in_its_query_as_sent_and_as_meant() {
        URI uri = URI.create("https://host.test/login?userId=user_001&userSig=eJx%2Babc");

        assertThat(of(uri, HttpHeaders.empty(), "")).containsExactly("eJx%2Babc", "eJx+abc");
    }

    @Test
    void are_in_its_json_under_a_name_that_says_so() {
        String json = "{\"email\":\"me@host.test\",\"newPassword\":\"correct horse\",\"emailCode\" : \"123456\"}";

        assertThat(of(PLAIN, HttpHeaders.empty(), json)).containsExactly("correct horse", "123456");
    }

    @Test
    void are_not_what_is_too_short_to_be_told_from_other_words() {
        assertThat(of(PLAIN, HttpHeaders.empty(), "{\"code\":\"no\",\"token\":\"\"}"))
                .isEmpty();
    }
}
