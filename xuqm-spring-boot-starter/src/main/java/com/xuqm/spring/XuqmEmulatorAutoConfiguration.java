package com.xuqm.spring;

import com.xuqm.emulator.XuqmEmulator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An emulator that is a bean is the service: in tests, and in an application that is started from among them. */
@AutoConfiguration
@ConditionalOnClass(name = "com.xuqm.emulator.XuqmEmulator")
@ConditionalOnProperty(name = "xuqm.enabled", matchIfMissing = true)
public class XuqmEmulatorAutoConfiguration {

    /** Made by Spring. */
    public XuqmEmulatorAutoConfiguration() {}

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(XuqmEmulator.class)
    static class Emulated {

        @Bean
        @ConditionalOnMissingBean(XuqmConnectionDetails.class)
        XuqmConnectionDetails xuqmEmulatorConnectionDetails(XuqmEmulator emulator) {
            return new EmulatorConnectionDetails(emulator);
        }
    }

    /** What the emulator says. */
    record EmulatorConnectionDetails(XuqmEmulator emulator) implements XuqmConnectionDetails {

        @Override
        public String baseUrl() {
            return emulator.baseUrl();
        }

        @Override
        public String appKey() {
            return emulator.appKey();
        }

        @Override
        public String appSecret() {
            return emulator.appSecret();
        }

        @Override
        public String adminUser() {
            return emulator.adminUser();
        }
    }
}
