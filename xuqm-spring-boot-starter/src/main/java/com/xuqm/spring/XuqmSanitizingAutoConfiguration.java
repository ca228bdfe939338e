package com.xuqm.spring;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the secrets among the properties out of what Actuator shows, also where an application has it show all values. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springframework.boot.actuate.endpoint.SanitizingFunction")
@ConditionalOnProperty(name = "xuqm.enabled", matchIfMissing = true)
public class XuqmSanitizingAutoConfiguration {

    /** Made by Spring. */
    public XuqmSanitizingAutoConfiguration() {}

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    static class Sanitizing {

        /** In whichever spelling: {@code xuqm.app-secret}, {@code xuqm.appSecret}, {@code XUQM_APP_SECRET}, {@code xuqm.webhook.secrets[0]}. */
        private static final Pattern SECRET = Pattern.compile("xuqm.*(secrets?|token|secretkey)[0-9]*");

        @Bean
        SanitizingFunction xuqmSanitizingFunction() {
            return data -> isSecret(data.getKey()) ? data.withValue(SanitizableData.SANITIZED_VALUE) : data;
        }

        private static boolean isSecret(String key) {
            return SECRET.matcher(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                    .matches();
        }
    }
}
