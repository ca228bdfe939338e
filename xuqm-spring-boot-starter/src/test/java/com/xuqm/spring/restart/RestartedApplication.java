package com.xuqm.spring.restart;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.spring.XuqmRealtimeConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Starts, makes a call, is connected, and ends. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RestartedApplication {

    /**
     * Runs it once.
     *
     * @param properties where the service is, and what else it is to have
     */
    public static void run(String... properties) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RestartedApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false) // which the JVM would keep, with the loader of its class
                .properties(properties)
                .run()) {
            context.getBean(XuqmClient.class).ping().execute();
            context.getBean(XuqmRealtimeConnection.class).realtime().ready().join();
        }
    }
}
