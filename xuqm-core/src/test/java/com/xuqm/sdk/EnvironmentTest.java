package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a client is built from environment variables. */
class EnvironmentTest {

    private static final Map<String, String> ENOUGH = Map.of(
            "XUQM_BASE_URL", "https://im.example.com",
            "XUQM_APP_KEY", "ak_env",
            "XUQM_APP_SECRET", "secret-of-the-environment");

    private final ScriptedTransport transport = new ScriptedTransport();

    private XuqmClientBuilder builder() {
        return XuqmClient.builder().json(new MiniJson()).transport(transport);
    }

    private static Map<String, String> enoughAnd(String... namesAndValues) {
        Map<String, String> variables = new HashMap<>(ENOUGH);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return variables;
    }

    private static Map<String, String> enoughWithout(String name) {
        Map<String, String> variables = new HashMap<>(ENOUGH);
        variables.remove(name);
        return variables;
    }

    @Test
    void threeVariablesAreEnough() {
        transport.answer(Answers.ok("{\"token\":\"t\"}"));
        try (XuqmClient xuqm = builder().fromEnvironment(ENOUGH).build()) {
            xuqm.auth().login("user_001").execute();
        }

        HttpRequest login = transport.onlyRequest();
        assertThat(login.uri().toString()).startsWith("https://im.example.com/api/im/auth/login?appKey=ak_env");
        assertThat(login.headers().contains("X-App-Signature")).isTrue();
    }

    @Test
    void allOthersAreTakenAsWell() {
        transport.answer(Answers.ok("[]"));
        XuqmClientBuilder builder = builder()
                .fromEnvironment(Map.of(
                        "XUQM_BASE_URL", "http://im.internal:8080",
                        "XUQM_ALLOW_INSECURE_HTTP", "true",
                        "XUQM_FILES_BASE_URL", "http://files.internal",
                        "XUQM_FAILOVER_BASE_URLS", "http://im2.internal, http://im3.internal",
                        "XUQM_APP_KEY", "ak_env",
                        "XUQM_ADMIN_USER", "root",
                        "XUQM_TENANT_TOKEN", "tenant-token",
                        "XUQM_OPS_TOKEN", "ops-token",
                        "XUQM_INTERNAL_TOKEN", "internal-token"));
        try (XuqmClient xuqm = builder.build()) {
            xuqm.apps().list().page(0).execute();

            assertThat(transport.onlyRequest().headers().first("Authorization")).isEqualTo("Bearer tenant-token");
            assertThat(xuqm)
                    .hasToString(
                            "XuqmClient[http://im.internal:8080 http://im2.internal http://im3.internal, transport="
                                    + ScriptedTransport.class.getName() + ", json=" + MiniJson.class.getName() + "]");
        }
    }

    @Test
    void namesOfTransportAndBindingAreTaken() {
        Map<String, String> names = enoughAnd("XUQM_TRANSPORT", "carrier-pigeon", "XUQM_JSON", "runes");

        assertThatThrownBy(() -> XuqmClient.builder()
                        .fromEnvironment(names)
                        .transport(new ScriptedTransport())
                        .build())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("runes");
        assertThatThrownBy(() -> XuqmClient.builder()
                        .fromEnvironment(names)
                        .json(new MiniJson())
                        .build())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("carrier-pigeon");
    }

    @Test
    void whatIsMissingAndBlankAndWrongIsToldAllAtOnceAndByNameOnly() {
        assertThatThrownBy(() -> builder()
                        .fromEnvironment(Map.of(
                                "XUQM_APP_SECRET", "hidden-secret\n",
                                "XUQM_ADMIN_USER", " ",
                                "XUQM_OPS_TOKEN", "",
                                "XUQM_FAILOVER_BASE_URLS", "https://ok.example.com,http://user:hidden@x",
                                "XUQM_ALLOW_INSECURE_HTTP", "hidden-yes",
                                "XUQM_APPKEY", "hidden-key",
                                "HOME", "/hidden")))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageStartingWith("the environment does not make a client: "
                        + "XUQM_ALLOW_INSECURE_HTTP does not fit: it must be true or false; "
                        + "XUQM_FAILOVER_BASE_URLS does not fit: number 2 must not hold user info;")
                .hasMessageContaining(
                        "XUQM_APP_SECRET does not fit: appSecret ends with the invisible character U+000A")
                .hasMessageContaining("XUQM_ADMIN_USER is blank; XUQM_OPS_TOKEN is blank; "
                        + "XUQM_BASE_URL is not set; XUQM_APP_KEY is not set"
                        + " (there is also XUQM_APPKEY, which this SDK does not know). Set the variables")
                .hasMessageNotContaining("XUQM_APP_SECRET is not set")
                .hasMessageNotContaining("hidden")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"XUQM_BASE_URL", "XUQM_APP_KEY", "XUQM_APP_SECRET"})
    void eachOfTheThreeIsMissed(String name) {
        assertThatThrownBy(() -> builder().fromEnvironment(enoughWithout(name)))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining(": " + name + " is not set.");
    }

    @ParameterizedTest
    @CsvSource({"XUQM_TENANT_TOKEN", "XUQM_OPS_TOKEN", "XUQM_INTERNAL_TOKEN"})
    void aTokenMakesUpForTheSecret(String name) {
        Map<String, String> variables = enoughWithout("XUQM_APP_SECRET");
        variables.put(name, "some-token");

        builder().fromEnvironment(variables).build().close();
    }

    @Test
    void whatTheBuilderHasNeedNotBeThere() {
        builder()
                .baseUrl("https://im.example.com")
                .appKey("ak")
                .appSecret("secret")
                .fromEnvironment(Map.of())
                .build()
                .close();
    }

    @Test
    void whatIsSetAfterwardsReplacesIt() {
        try (XuqmClient xuqm = builder()
                .fromEnvironment(ENOUGH)
                .baseUrl("https://other.example.com")
                .build()) {
            assertThat(xuqm.toString()).startsWith("XuqmClient[https://other.example.com,");
        }
    }

    @Test
    void theEnvironmentOfThisProcessIsTheDefault() {
        assertThat(System.getenv("XUQM_APP_KEY"))
                .as("this test's own environment")
                .isNull();
        assertThatThrownBy(() -> builder().fromEnvironment())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("XUQM_APP_KEY is not set");
    }
}
