package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.wire.AppParameter;
import com.xuqm.sdk.wire.AppPlace;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request in another spelling")
class RequestSpellingTest {

    private static final Operation OF_APP = Operation.builder("groups.create", HttpMethod.POST, "/api/im/groups")
            .build();
    private static final Operation OF_NO_APP = Operation.builder("tenant.get", HttpMethod.GET, "/api/tenant")
            .withoutAppKey()
            .build();
    private static final String SCOPE = "appKey=a%20k&appId=a%20k";
    private static final URI PLAIN = URI.create("https://im.example/api/im/groups?" + SCOPE);
    private static final URI LONGER = URI.create("https://im.example/api/im/groups?" + SCOPE + "&x=1&y=%3F");

    private WireOptions wire = WireOptions.standard();
    private HttpHeaders headers = HttpHeaders.of("Accept", "application/json", "authorization", "Bearer t-1");
    private HttpBody body = HttpBody.bytes("application/json", "{\"name\":\"Crew\"}".getBytes(UTF_8));

    private HttpRequest request(URI uri) {
        return new HttpRequest(HttpMethod.POST, uri, headers, body, new ResponseTarget.Memory(7));
    }

    private HttpRequest spelled(URI uri, Operation operation) {
        return new RequestSpelling(wire, SCOPE).spelled(request(uri), operation);
    }

    private static String text(HttpRequest request) {
        return new String(request.body().inMemory(), UTF_8);
    }

    @Test
    void that_is_the_assumed_one_is_the_request_itself() {
        HttpRequest request = request(LONGER);

        assertThat(new RequestSpelling(wire, SCOPE).spelled(request, OF_APP)).isSameAs(request);
    }

    @Test
    void has_its_token_in_another_header() {
        wire = wire.with(WireOption.TOKEN_HEADER, "X-Token");

        HttpRequest spelled = spelled(LONGER, OF_APP);

        assertThat(spelled.headers().first("X-Token")).isEqualTo("Bearer t-1");
        assertThat(spelled.headers().first("Authorization")).isNull();
        assertThat(spelled.headers().first("Accept")).isEqualTo("application/json");
        assertThat(spelled.uri()).isEqualTo(LONGER);
        assertThat(spelled.body()).isSameAs(body);
        assertThat(spelled.method()).isEqualTo(HttpMethod.POST);
        assertThat(spelled.target().maxBytes()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"Token, Token t-1", "'', t-1"})
    void has_another_scheme_before_its_token_or_none(String scheme, String value) {
        wire = wire.with(WireOption.TOKEN_SCHEME, scheme);

        assertThat(spelled(PLAIN, OF_NO_APP).headers().first("Authorization")).isEqualTo(value);
    }

    @Test
    void keeps_an_authorisation_that_is_no_token() {
        wire = wire.with(WireOption.TOKEN_HEADER, "X-Token");
        headers = HttpHeaders.of("Authorization", "Basic abc");

        assertThat(spelled(PLAIN, OF_APP).headers().first("Authorization")).isEqualTo("Basic abc");
        assertThat(spelled(PLAIN, OF_APP).headers().first("X-Token")).isNull();
    }

    @Test
    void names_the_app_in_a_header() {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.HEADER);

        HttpRequest spelled = spelled(LONGER, OF_APP);

        assertThat(spelled.headers().first("X-App-Key")).isEqualTo("a k");
        assertThat(spelled.headers().first("Accept")).isEqualTo("application/json");
        assertThat(spelled.uri()).isEqualTo(URI.create("https://im.example/api/im/groups?x=1&y=%3F"));
        assertThat(spelled(PLAIN, OF_APP).uri()).isEqualTo(URI.create("https://im.example/api/im/groups"));
        assertThat(spelled.body()).isSameAs(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://im.example/a", "https://im.example/a?x=1"})
    void names_the_app_in_a_header_whatever_the_query_is(String uri) {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.HEADER);

        assertThat(spelled(URI.create(uri), OF_APP).uri()).isEqualTo(URI.create(uri));
    }

    @Test
    void names_no_app_where_none_is_meant() {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.HEADER);

        assertThat(spelled(PLAIN, OF_NO_APP).headers().first("X-App-Key")).isNull();
        assertThat(spelled(PLAIN, OF_NO_APP).uri()).isEqualTo(PLAIN);
    }

    @Test
    void names_the_app_in_its_body() {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.BODY);

        HttpRequest spelled = spelled(LONGER, OF_APP);

        assertThat(text(spelled)).isEqualTo("{\"appKey\":\"a k\",\"name\":\"Crew\"}");
        assertThat(spelled.body().contentType()).isEqualTo("application/json");
        assertThat(spelled.uri()).isEqualTo(URI.create("https://im.example/api/im/groups?x=1&y=%3F"));
        assertThat(spelled.headers().first("X-App-Key")).isNull();
    }

    @Test
    void names_the_app_in_its_body_by_the_name_that_is_wanted() {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.BODY).with(WireOption.APP_PARAMETER, AppParameter.APP_ID);
        body = HttpBody.bytes("application/json;charset=utf-8", "{}".getBytes(UTF_8));

        assertThat(text(spelled(PLAIN, OF_APP))).isEqualTo("{\"appId\":\"a k\"}");
        assertThat(spelled(PLAIN, OF_APP).uri()).isEqualTo(URI.create("https://im.example/api/im/groups"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"application/json | [1]", "application/json | {", "text/plain | {\"a\":1}", "application/json | ''"
            })
    void names_the_app_in_the_query_where_its_body_is_no_object(String type, String text) {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.BODY);
        body = HttpBody.bytes(type, text.getBytes(UTF_8));

        HttpRequest spelled = spelled(LONGER, OF_APP);

        assertThat(spelled.uri()).isEqualTo(LONGER);
        assertThat(spelled.body()).isSameAs(body);
    }

    @Test
    void names_the_app_in_the_query_where_it_has_no_body() {
        wire = wire.with(WireOption.APP_PLACE, AppPlace.BODY);
        body = HttpBody.empty();

        assertThat(spelled(LONGER, OF_APP).uri()).isEqualTo(LONGER);
    }
}
