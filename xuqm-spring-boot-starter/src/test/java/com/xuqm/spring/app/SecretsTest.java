package com.xuqm.spring.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The secrets of the properties")
class SecretsTest extends ServerFixture {

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("are shown by no endpoint of Actuator, even of an application that has it show all values")
    void are_masked(String stack) throws Exception {
        start(
                stack,
                "management.endpoints.web.exposure.include=env,configprops",
                "management.endpoint.env.show-values=always",
                "management.endpoint.configprops.show-values=always",
                "xuqm.app-secret=shy-1",
                "xuqm.previous-app-secrets=shy-2,shy-3",
                "xuqm.tenant-token=shy-4",
                "xuqm.ops-token=shy-5",
                "xuqm.internal-token=shy-6",
                "xuqm.tencent.sdk-app-id=1400000000",
                "xuqm.tencent.region=china",
                "xuqm.tencent.secret-key=shy-7",
                "xuqm.tencent.administrator=administrator",
                "xuqm.maxim.base-url=https://maxim.example.com",
                "xuqm.maxim.app-id=welovemaxim",
                "xuqm.maxim.access-token=shy-8");

        assertThat(get("/actuator/env"))
                .contains("xuqm.app-secret", "welovemaxim")
                .doesNotContain("shy-", SECRET);
        assertThat(get("/actuator/configprops"))
                .contains("appSecret", "welovemaxim", "1400000000")
                .doesNotContain("shy-", SECRET);
    }
}
