package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a request held that nobody is to see")
class SentValuesTest {

    private static final URI PLAIN = URI.create("https://host.test/path?userId=user_001");

    private static List<String> inHeaders(String... headers) {
        return SentValues.of(PLAIN, HttpHeaders.of(headers), HttpBody.empty());
    }

    private static List<String> inQuery(String query) {
        return SentValues.of(URI.create("https://host.test/path?" + query), HttpHeaders.empty(), HttpBody.empty());
    }

    private static List<String> inBody(String type, String body) {
        return SentValues.of(PLAIN, HttpHeaders.empty(), HttpBody.bytes(type, body.getBytes(UTF_8)));
    }

    private static List<String> inJson(String json) {
        return inBody("application/json", json);
    }

    @Test
    void is_what_its_headers_prove_it_with() {
        assertThat(inHeaders("Authorization", "Bearer abc.def.ghi", "X-Internal-Token", "internal-1"))
                .containsExactly("Bearer abc.def.ghi", "abc.def.ghi", "internal-1");
    }

    @Test
    void is_a_name_and_a_password_also_as_they_were_before_they_were_encoded() {
        assertThat(inHeaders("Proxy-Auth", "Basic dXNlcjpodW50ZXIy"))
                .contains("dXNlcjpodW50ZXIy", "user:hunter2", "hunter2");
        assertThat(inHeaders("Proxy-Auth", "basic not!base64")).contains("not!base64");
    }

    @Test
    void is_each_cookie() {
        assertThat(inHeaders("Cookie", "session=0a1b2c3d; theme=dark")).contains("0a1b2c3d", "dark");
    }

    @Test
    void is_any_header_that_an_application_adds() {
        assertThat(inHeaders("X-Gateway", "open sesame", "X-Short", "abc"))
                .contains("open sesame")
                .doesNotContain("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-App-Timestamp",
                "X-Request-Id",
                "traceparent",
                "User-Agent",
                "Accept",
                "accept-encoding",
                "Range"
            })
    void is_no_header_that_helps_and_tells_nothing(String name) {
        assertThat(inHeaders(name, "1777896000000")).isEmpty();
    }

    @Test
    void is_in_its_query_as_it_was_meant() {
        assertThat(inQuery("userId=user_001&userSig=eJx%2Babc&draft=meet+me%20at%20nine&appKey=ak_demo"))
                .containsExactly("eJx+abc", "meet me at nine");
    }

    @Test
    void is_no_time_and_no_page_number_in_its_query_but_a_code() {
        assertThat(inQuery("startTime=1777896000000&page=1000&code=123456&new")).containsExactly("123456");
    }

    @Test
    void may_be_in_a_query_that_is_not_encoded_properly() {
        assertThat(inQuery("keyword=100%25")).containsExactly("100%");
        assertThat(SentValues.of(URI.create("https://host.test/?keyword=a"), HttpHeaders.empty(), HttpBody.empty()))
                .isEmpty();
    }

    @Test
    void is_each_text_of_its_json_however_deep_and_whatever_its_name() {
        assertThat(
                        inJson(
                                "{\"content\" : \"meet \\\"me\\\"\\n\\u0040 nine\",\"a\":{\"b\":[1,\"in the list\",{\"c\":\"deeper\"}]}}"))
                .containsExactly("meet \"me\"\n@ nine", "in the list", "deeper");
    }

    @Test
    void is_no_identifier_of_its_json_for_a_refusal_without_it_helps_nobody() {
        assertThat(
                        inJson(
                                "{\"toUserId\":\"user_002\",\"userIds\":[\"user_003\",\"user_004\"],\"id\":\"m_100\",\"msgType\":\"TEXT\","
                                        + "\"type\":\"SINGLE\",\"appId\":\"ak_demo\",\"appKey\":\"ak_demo\",\"clientMsgID\":\"parcel\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plaid", "paid", "prototype", "kids", "valid"})
    void is_what_is_only_spelt_like_an_identifier(String name) {
        assertThat(inJson("{\"" + name + "\":\"somebody's own\"}")).containsExactly("somebody's own");
    }

    @Test
    void is_a_credential_even_if_it_is_called_an_identifier_or_is_a_number() {
        assertThat(inJson("{\"newPassword\":\"correct horse\",\"emailCode\" : \"123456\",\"im_token\":\"0a1b\"}"))
                .containsExactly("correct horse", "123456", "0a1b");
    }

    @Test
    void is_all_of_a_content_that_is_json_in_a_string() {
        assertThat(inJson("{\"content\":\"{\\\"orderId\\\":\\\"secret-4711\\\",\\\"note\\\":\\\"at nine\\\"}\"}"))
                .contains("secret-4711", "at nine");
        assertThat(inJson("{\"content\":\"[\\\"first\\\",\\\"second\\\"]\"}")).contains("first", "second");
    }

    @Test
    void is_a_chinese_text_of_two_characters_but_not_a_short_latin_one() {
        assertThat(inJson("{\"content\":\"\u4f60\u597d\",\"b\":\"yes\",\"c\":\"\"}"))
                .containsExactly("\u4f60\u597d");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 'all of it', 'all of it'",
        "application/x-www-form-urlencoded, 'a=b&text=at+nine', 'at nine'"
    })
    void is_in_a_body_of_another_kind(String type, String body, String found) {
        assertThat(inBody(type, body)).containsExactly(found);
    }

    @Test
    void is_in_the_fields_of_a_form_and_in_the_names_of_its_files() {
        HttpBody file = HttpBody.stream("text/plain", -1, true, () -> {
            throw new AssertionError("a file is not opened for this");
        });
        HttpBody form = HttpBody.multipart(
                "b",
                List.of(
                        new HttpBody.Part("notes", null, HttpBody.bytes("", "what is new".getBytes(UTF_8))),
                        new HttpBody.Part("appId", null, HttpBody.bytes("", "ak_demo".getBytes(UTF_8))),
                        new HttpBody.Part(
                                "meta", null, HttpBody.bytes("application/json", "{\"a\":\"deep\"}".getBytes(UTF_8))),
                        new HttpBody.Part("file", "salaries.xls", file)));

        assertThat(SentValues.of(PLAIN, HttpHeaders.empty(), form))
                .containsExactly("what is new", "deep", "salaries.xls");
    }

    @Test
    void is_not_looked_for_in_a_body_that_is_not_in_memory() {
        HttpBody stream = HttpBody.stream("text/plain", -1, false, () -> new ByteArrayInputStream(new byte[0]));

        assertThat(SentValues.of(PLAIN, HttpHeaders.empty(), stream)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a", "{\"a\":\"cut o", "{\"a\":\"\\", "{\"a\":\"\\u12", "{\"a\":\"\\uzzzz\"}", "\"", "{", ""})
    void is_found_without_harm_in_broken_json(String json) {
        assertThat(inJson(json)).hasSizeLessThan(2);
    }
}
