package com.xuqm.spring;

import static com.xuqm.spring.Setting.require;
import static com.xuqm.spring.Setting.set;

import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.MaximClientBuilder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The client of Maxim (Lanying) IM, if its module is there, properties make one, and the application has none. The same beans of the application as for the
 * first client take the place of what it would find, and each {@link XuqmMaximCustomizer} has the last word.
 */
@AutoConfiguration(after = XuqmObservationAutoConfiguration.class)
@ConditionalOnClass(name = "com.xuqm.maxim.MaximClient")
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.maxim.enabled"},
        matchIfMissing = true)
@Conditional(OnAnyProperty.Maxim.class)
public class XuqmMaximAutoConfiguration {

    private static final String PREFIX = "xuqm.maxim.";

    /** Made by Spring. */
    public XuqmMaximAutoConfiguration() {}

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(MaximClient.class)
    @EnableConfigurationProperties(XuqmMaximProperties.class)
    static class Client {

        @Bean
        ClientHolder<MaximClient> maximClientHolder(
                XuqmMaximProperties properties, ObjectProvider<XuqmMaximCustomizer> customizers, BeanFactory beans) {
            MaximClientBuilder builder = MaximClient.builder();
            SharedSettings.apply(PREFIX, properties, builder);
            require(
                    PREFIX + "base-url",
                    properties.baseUrl(),
                    PREFIX + "base-url=https://s-1-3-api.maximtop.cn",
                    builder::baseUrl);
            require(PREFIX + "app-id", properties.appId(), PREFIX + "app-id=welovemaxim", builder::appId);
            set(PREFIX + "access-token", properties.accessToken(), builder::accessToken);
            set(PREFIX + "token-cache-size", properties.tokenCacheSize(), builder::tokenCacheSize);
            new ApplicationBeans(beans).apply(builder, properties.clientName());
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return new ClientHolder<>(
                    Setting.built(PREFIX, builder::build), MaximClient::close, properties.closeTimeout());
        }

        /** Closed by its holder, which lets calls end. */
        @Bean(destroyMethod = "")
        MaximClient maximClient(ClientHolder<MaximClient> maximClientHolder) {
            return maximClientHolder.client();
        }
    }
}
