package com.xuqm.spring;

import static com.xuqm.spring.Setting.require;
import static com.xuqm.spring.Setting.set;

import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.micrometer.XuqmRealtimeMeters;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The real-time connection of a user, if {@code xuqm-realtime} is there and {@code xuqm.realtime.user} names the user. */
@AutoConfiguration(after = {XuqmAutoConfiguration.class, XuqmObservationAutoConfiguration.class})
@ConditionalOnClass(name = "com.xuqm.realtime.Realtime")
@ConditionalOnSingleCandidate(XuqmClient.class)
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.realtime.enabled"},
        matchIfMissing = true)
@Conditional(OnAnyProperty.Realtime.class)
public class XuqmRealtimeAutoConfiguration {

    private static final String PREFIX = "xuqm.realtime.";

    /** Made by Spring. */
    public XuqmRealtimeAutoConfiguration() {}

    /** Listeners are measured by their beans' names, if there are meters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"com.xuqm.micrometer.XuqmMeters", "io.micrometer.core.instrument.MeterRegistry"})
    @ConditionalOnBean(type = "com.xuqm.micrometer.XuqmMeters")
    static class Measured {

        @Bean
        RealtimeListeners xuqmRealtimeListeners(XuqmMeters meters) {
            XuqmRealtimeMeters connection = meters.realtime("default");
            return (builder, listeners) -> {
                connection.measure(builder);
                listeners.forEach((name, listener) -> builder.listener(connection.listener(name, listener::on)));
            };
        }
    }

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(XuqmRealtimeConnection.class)
    @EnableConfigurationProperties(XuqmRealtimeProperties.class)
    static class Connection {

        @Bean
        @Lazy(false)
        XuqmRealtimeConnection xuqmRealtimeConnection(
                XuqmClient xuqm,
                XuqmRealtimeProperties properties,
                ObjectProvider<RealtimeListeners> adding,
                ObjectProvider<XuqmRealtimeCustomizer> customizers,
                ListableBeanFactory beans) {
            RealtimeBuilder unused = builder(xuqm, properties); // so that what does not fit is told at the start
            return new XuqmRealtimeConnection(
                    () -> {
                        RealtimeBuilder builder = builder(xuqm, properties);
                        adding.getIfAvailable(RealtimeListeners::plain)
                                .addTo(builder, beans.getBeansOfType(XuqmRealtimeListener.class));
                        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
                        return builder;
                    },
                    properties.autoStartup(),
                    properties.phase());
        }

        private static RealtimeBuilder builder(XuqmClient xuqm, XuqmRealtimeProperties properties) {
            List<XuqmUser> user = new ArrayList<>();
            require(PREFIX + "user", properties.user(), PREFIX + "user=platform", id -> user.add(xuqm.asUser(id)));
            RealtimeBuilder builder = Realtime.builder(user.get(0));
            set(PREFIX + "buffer-size", properties.bufferSize(), builder::bufferSize);
            set(PREFIX + "connect-timeout", properties.connectTimeout(), builder::connectTimeout);
            set(PREFIX + "send-timeout", properties.sendTimeout(), builder::sendTimeout);
            set(PREFIX + "group-refresh", properties.groupRefresh(), builder::groupRefresh);
            return builder;
        }
    }
}
