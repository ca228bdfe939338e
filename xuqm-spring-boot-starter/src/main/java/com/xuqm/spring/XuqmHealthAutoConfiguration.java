package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The health of the service as a part of the application's, {@code xuqm}. It is no part of liveness: an application is not restarted because a service
 * it calls is away. Which of the two inner classes is at work depends on where the Spring Boot at hand keeps its health classes.
 */
@AutoConfiguration(after = XuqmAutoConfiguration.class)
@ConditionalOnSingleCandidate(XuqmClient.class)
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.health.enabled", "management.health.xuqm.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(XuqmHealthProperties.class)
public class XuqmHealthAutoConfiguration {

    /** Made by Spring. */
    public XuqmHealthAutoConfiguration() {}

    @Bean
    XuqmHealthProbe xuqmHealthProbe(XuqmClient client, XuqmHealthProperties properties) {
        return new XuqmHealthProbe(client, properties);
    }

    /** Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class Boot3 {

        @Bean
        @ConditionalOnMissingBean(name = "xuqmHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator xuqmHealthIndicator(XuqmHealthProbe probe) {
            return () -> {
                XuqmHealthProbe.Finding finding = probe.find();
                org.springframework.boot.actuate.health.Health.Builder health =
                        org.springframework.boot.actuate.health.Health.status(
                                finding.state().name());
                return finding.problem() == null
                        ? health.build()
                        : health.withDetail("problem", finding.problem()).build();
            };
        }
    }

    /** Spring Boot 4, whose classes of health have another package. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class Boot4 {

        @Bean
        @ConditionalOnMissingBean(name = "xuqmHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator xuqmHealthIndicator(XuqmHealthProbe probe) {
            return () -> {
                XuqmHealthProbe.Finding finding = probe.find();
                org.springframework.boot.health.contributor.Health.Builder health =
                        org.springframework.boot.health.contributor.Health.status(
                                finding.state().name());
                return finding.problem() == null
                        ? health.build()
                        : health.withDetail("problem", finding.problem()).build();
            };
        }
    }
}
