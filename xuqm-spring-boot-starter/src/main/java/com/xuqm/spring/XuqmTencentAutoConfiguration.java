package com.xuqm.spring;

import static com.xuqm.spring.Setting.require;
import static com.xuqm.spring.Setting.set;

import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.TencentClientBuilder;
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
 * The client of Tencent Cloud IM, if its module is there, properties make one, and the application has none. The same beans of the application as for the
 * first client take the place of what it would find, and each {@link XuqmTencentCustomizer} has the last word.
 */
@AutoConfiguration(after = XuqmObservationAutoConfiguration.class)
@ConditionalOnClass(name = "com.xuqm.tencent.TencentClient")
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.tencent.enabled"},
        matchIfMissing = true)
@Conditional(OnAnyProperty.Tencent.class)
public class XuqmTencentAutoConfiguration {

    private static final String PREFIX = "xuqm.tencent.";

    /** Made by Spring. */
    public XuqmTencentAutoConfiguration() {}

    /** A class of its own, so that the outer one names no type that may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(TencentClient.class)
    @EnableConfigurationProperties(XuqmTencentProperties.class)
    static class Client {

        @Bean
        ClientHolder<TencentClient> tencentClientHolder(
                XuqmTencentProperties properties,
                ObjectProvider<XuqmTencentCustomizer> customizers,
                BeanFactory beans) {
            TencentClientBuilder builder = TencentClient.builder();
            SharedSettings.apply(PREFIX, properties, builder);
            Long sdkAppId = properties.sdkAppId();
            require(
                    PREFIX + "sdk-app-id",
                    sdkAppId == null ? null : sdkAppId.toString(),
                    PREFIX + "sdk-app-id=1400000000",
                    id -> builder.sdkAppId(Long.parseLong(id)));
            require(
                    PREFIX + "secret-key",
                    properties.secretKey(),
                    PREFIX + "secret-key=${TENCENT_SECRET_KEY}",
                    builder::secretKey);
            require(
                    PREFIX + "administrator",
                    properties.administrator(),
                    PREFIX + "administrator=administrator",
                    builder::administrator);
            set(PREFIX + "region", properties.region(), builder::region);
            set(PREFIX + "base-url", properties.baseUrl(), builder::baseUrl);
            set(PREFIX + "user-sig-lifetime", properties.userSigLifetime(), builder::userSigLifetime);
            new ApplicationBeans(beans).apply(builder, properties.clientName());
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return new ClientHolder<>(
                    Setting.built(PREFIX, builder::build), TencentClient::close, properties.closeTimeout());
        }

        /** Closed by its holder, which lets calls end. */
        @Bean(destroyMethod = "")
        TencentClient tencentClient(ClientHolder<TencentClient> tencentClientHolder) {
            return tencentClientHolder.client();
        }
    }
}
