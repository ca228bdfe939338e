/**
 * The SDK in a Spring Boot application: a client made of properties, health, metrics, and an endpoint for webhooks; and a slice for tests.
 *
 * <p>Start with {@link com.xuqm.spring.XuqmProperties}.
 */
module com.xuqm.spring {
    requires transitive com.xuqm.sdk;
    requires transitive spring.boot;
    requires transitive spring.boot.autoconfigure;
    requires transitive spring.context;
    requires transitive spring.beans;
    requires spring.core;
    requires static com.xuqm.emulator;
    requires static com.xuqm.maxim;
    requires static com.xuqm.micrometer;
    requires static com.xuqm.realtime;
    requires static com.xuqm.tencent;
    requires static micrometer.core;
    requires static micrometer.observation;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.reactivestreams;
    requires static reactor.core;
    requires static spring.boot.actuator;
    requires static spring.boot.health;
    requires static spring.boot.test;
    requires static spring.boot.test.autoconfigure;
    requires static spring.test;
    requires static spring.web;

    exports com.xuqm.spring;
    exports com.xuqm.spring.test;

    opens com.xuqm.spring to
            spring.beans,
            spring.boot,
            spring.context,
            spring.core,
            spring.web;
    opens com.xuqm.spring.test to
            spring.boot.test,
            spring.core,
            spring.test;
}
