package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * The client, if properties or an {@link XuqmConnectionDetails} make one and the application has none. Beans of the application take the place of what
 * the client would find: an {@code HttpTransport}, a {@code JsonBinding}, the only {@code Clock}, and an {@code Executor} that is called
 * {@code xuqmExecutor}. Each {@code CallListener.Factory} listens, and each {@link XuqmClientCustomizer} has the last word.
 */
@AutoConfiguration(after = {XuqmEmulatorAutoConfiguration.class, XuqmObservationAutoConfiguration.class})
@ConditionalOnProperty(name = "xuqm.enabled", matchIfMissing = true)
@EnableConfigurationProperties(XuqmProperties.class)
public class XuqmAutoConfiguration {

    /** Made by Spring. */
    public XuqmAutoConfiguration() {}

    @Bean
    @Conditional(OnAnyProperty.Xuqm.class)
    @ConditionalOnMissingBean({XuqmConnectionDetails.class, XuqmClient.class})
    XuqmConnectionDetails xuqmConnectionDetails(XuqmProperties properties) {
        return new PropertiesConnectionDetails(properties);
    }

    @Bean
    @ConditionalOnBean(XuqmConnectionDetails.class)
    @ConditionalOnMissingBean(XuqmClient.class)
    ClientHolder<XuqmClient> xuqmClientHolder(
            XuqmProperties properties,
            XuqmConnectionDetails details,
            ObjectProvider<XuqmClientCustomizer> customizers,
            BeanFactory beans) {
        XuqmClientBuilder builder = new ClientAssembly(properties, details).builder();
        new ApplicationBeans(beans).apply(builder);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return new ClientHolder<>(
                Setting.built(ClientAssembly.PREFIX, builder::build), XuqmClient::close, properties.closeTimeout());
    }

    /** Closed by its holder, which lets calls end. */
    @Bean(destroyMethod = "")
    @ConditionalOnBean(name = "xuqmClientHolder")
    @ConditionalOnMissingBean
    XuqmClient xuqmClient(ClientHolder<XuqmClient> xuqmClientHolder) {
        return xuqmClientHolder.client();
    }
}
