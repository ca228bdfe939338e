package com.xuqm.spring.app;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The same application with Spring Security, by its defaults or with webhooks permitted. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServerApplication.class)
public class SecuredServer {

    /** What docs/spring-boot.md says. */
    @Configuration(proxyBeanMethods = false)
    @Profile("permitted")
    static class Permitted {

        @Bean
        @Order(1)
        SecurityFilterChain webhooks(HttpSecurity http) throws Exception {
            return http.securityMatcher("/webhooks/xuqm")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @Bean
        SecurityFilterChain others(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }
    }
}
