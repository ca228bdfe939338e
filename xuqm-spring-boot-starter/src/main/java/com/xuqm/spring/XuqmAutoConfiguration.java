package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Clock;
import java.util.concurrent.Executor;
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

    /** The bean of type {@code Executor} that completes asynchronous calls, if the application has it. */
    static final String EXECUTOR = "xuqmExecutor";

    /** Made by Spring. */
    public XuqmAutoConfiguration() {}

    @Bean
    @Conditional(OnXuqmProperties.class)
    @ConditionalOnMissingBean({XuqmConnectionDetails.class, XuqmClient.class})
    XuqmConnectionDetails xuqmConnectionDetails(XuqmProperties properties) {
        return new PropertiesConnectionDetails(properties);
    }

    @Bean
    @ConditionalOnBean(XuqmConnectionDetails.class)
    @ConditionalOnMissingBean(XuqmClient.class)
    ClientHolder xuqmClientHolder(
            XuqmProperties properties,
            XuqmConnectionDetails details,
            ObjectProvider<HttpTransport> transport,
            ObjectProvider<JsonBinding> json,
            ObjectProvider<Clock> clock,
            ObjectProvider<CallListener.Factory> listeners,
            ObjectProvider<XuqmClientCustomizer> customizers,
            BeanFactory beans) {
        XuqmClientBuilder builder = new ClientAssembly(properties, details).builder();
        transport.ifUnique(builder::transport);
        json.ifUnique(builder::json);
        clock.ifUnique(builder::clock);
        if (beans.containsBean(EXECUTOR)) {
            builder.executor(beans.getBean(EXECUTOR, Executor.class));
        }
        listeners.orderedStream().forEach(builder::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return new ClientHolder(ClientAssembly.build(builder), properties.closeTimeout());
    }

    /** Closed by its holder, which lets calls end. */
    @Bean(destroyMethod = "")
    @ConditionalOnBean(ClientHolder.class)
    @ConditionalOnMissingBean
    XuqmClient xuqmClient(ClientHolder holder) {
        return holder.client();
    }
}
