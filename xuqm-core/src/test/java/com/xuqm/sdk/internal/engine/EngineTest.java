package com.xuqm.sdk.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.testing.Answers;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all calls of a client share. */
class EngineTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    private Call<String> call(CredentialKind credential, String userId) {
        Operation operation = Operation.builder("things.get", HttpMethod.GET, "/api/things")
                .credential(credential)
                .withoutAppKey()
                .build();
        return engine.engine().as(userId).call(RequestSpec.of(operation), String.class);
    }

    @ParameterizedTest(name = "{0} of {1} with the tokens {2}: {3} {4}")
    @CsvSource({
        "TENANT_TOKEN, , tenant ops, Authorization, Bearer tenant",
        "OPS_TOKEN, , tenant ops, Authorization, Bearer ops",
        "PLATFORM_TOKEN, , tenant ops, Authorization, Bearer tenant",
        "PLATFORM_TOKEN, , ops, Authorization, Bearer ops",
        "PLATFORM_TOKEN, , '', Authorization, Bearer token-of-administrator",
        "PLATFORM_TOKEN, user_001, tenant ops, Authorization, Bearer token-of-user_001",
        "IM_TOKEN, , tenant ops, Authorization, Bearer token-of-administrator",
        "IM_TOKEN, user_001, '', Authorization, Bearer token-of-user_001",
        "INTERNAL_TOKEN, , internal, X-Internal-Token, internal"
    })
    void eachKindOfCredentialHasItsHeader(
            CredentialKind credential, String userId, String tokens, String header, String value) {
        List<String> given = List.of(tokens.split(" "));
        engine.tenantToken = given.contains("tenant") ? "tenant" : null;
        engine.opsToken = given.contains("ops") ? "ops" : null;
        engine.internalToken = given.contains("internal") ? "internal" : null;
        engine.transport.answer(Answers.ok("\"hello\""));
        call(credential, userId).execute();

        assertThat(engine.transport.onlyRequest().headers().first(header)).isEqualTo(value);
    }

    @Test
    void theAreasKnowForWhomAndInWhichAppTheyCallAndHowJsonIsWritten() {
        assertThat(engine.calls().actingUser(TestEngine.WRITE_AS_USER)).isEqualTo("administrator");
        assertThat(engine.as("user_001").actingUser(TestEngine.WRITE_AS_USER)).isEqualTo("user_001");
        assertThat(engine.calls().scope()).isEqualTo("appKey=ak");
        assertThat(engine.calls().json().toJson("a")).asString(UTF_8).isEqualTo("\"a\"");
    }

    @ParameterizedTest
    @CsvSource({"https://a.test, b.test", "https://files.test, a.test"})
    void theFileServiceSharesTheOpinionOfAHostThatItSharesWithTheRest(String filesUrl, String host) {
        engine.apiBaseUrls = List.of("https://a.test", "https://b.test");
        engine.filesBaseUrls = filesUrl.contains("files") ? List.of("https://a.test", filesUrl) : engine.apiBaseUrls;
        engine.transport
                .fail(Kind.CONNECT, false)
                .answer(Answers.ok("\"hello\""))
                .answer(Answers.ok("\"file\""));
        engine.read().execute();
        engine.calls()
                .<String>call(
                        RequestSpec.of(Operation.builder("files.get", HttpMethod.GET, "/api/file")
                                .credential(CredentialKind.NONE)
                                .host(ServiceHost.FILES)
                                .withoutAppKey()
                                .build()),
                        String.class)
                .execute();

        assertThat(engine.transport.requests())
                .last()
                .satisfies(request -> assertThat(request.uri().getHost()).isEqualTo(host));
    }

    @Test
    void theRandomNumbersAreSpreadFromZeroToOne() {
        List<Double> drawn = DoubleStream.generate(engine.engine().state().random())
                .limit(1_000)
                .boxed()
                .toList();

        assertThat(drawn)
                .allMatch(number -> number >= 0 && number < 1)
                .anyMatch(number -> number < 0.5)
                .anyMatch(number -> number > 0.5);
    }

    @Test
    void itShowsWhereRequestsGoAndNothingElse() {
        engine.apiBaseUrls = List.of("https://a.test", "https://b.test");

        assertThat(engine.engine()).hasToString("https://a.test https://b.test");
    }
}
