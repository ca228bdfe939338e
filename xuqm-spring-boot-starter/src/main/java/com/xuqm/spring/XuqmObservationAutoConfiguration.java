package com.xuqm.spring;

import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.micrometer.XuqmObservations;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Metrics and tracing of the client, if {@code xuqm-micrometer} is there and the application has the registries. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(name = "com.xuqm.micrometer.XuqmObservations")
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.observation.enabled"},
        matchIfMissing = true)
public class XuqmObservationAutoConfiguration {

    /** Made by Spring. */
    public XuqmObservationAutoConfiguration() {}

    private static String clientName(Environment environment) {
        return environment.getProperty("xuqm.client-name", "default");
    }

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    @ConditionalOnBean(ObservationRegistry.class)
    static class Observations {

        @Bean
        @ConditionalOnMissingBean
        XuqmObservations xuqmObservations(ObservationRegistry registry, Environment environment) {
            return XuqmObservations.of(registry).withClientName(clientName(environment));
        }
    }

    /** A class of its own, because micrometer-core may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnBean(MeterRegistry.class)
    static class Meters {

        @Bean
        @ConditionalOnMissingBean
        XuqmMeters xuqmMeters(MeterRegistry registry, Environment environment) {
            return XuqmMeters.of(registry).withClientName(clientName(environment));
        }
    }
}
