package com.xuqm.spring;

import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookScheme;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * The endpoint for webhooks, if there is a secret: a dispatcher with all {@link XuqmWebhookHandler} and {@link XuqmWebhookConfigurer} beans, and a
 * controller for the kind of web application at hand. A {@code WebhookVerifier} or {@code WebhookDispatcher} of the application takes the place of
 * ours, a {@code ReplayGuard}, {@code CallbackLedger}, {@code WebhookScheme} or {@code WebhookListener} that of its part.
 */
@AutoConfiguration(after = {XuqmAutoConfiguration.class, XuqmObservationAutoConfiguration.class})
@Conditional(OnAnyProperty.Webhook.class)
@ConditionalOnProperty(
        name = {"xuqm.enabled", "xuqm.webhook.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(XuqmWebhookProperties.class)
public class XuqmWebhookAutoConfiguration {

    /** Made by Spring. */
    public XuqmWebhookAutoConfiguration() {}

    @Bean(destroyMethod = "destroy")
    @ConditionalOnMissingBean({WebhookVerifier.class, WebhookDispatcher.class})
    WebhookVerifier xuqmWebhookVerifier(
            XuqmWebhookProperties properties,
            ObjectProvider<ReplayGuard> guard,
            ObjectProvider<WebhookScheme> scheme,
            ObjectProvider<Clock> clock) {
        return WebhookAssembly.verifier(properties, builder -> {
            guard.ifUnique(builder::replayGuard);
            scheme.ifUnique(builder::scheme);
            clock.ifUnique(builder::clock);
        });
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    WebhookDispatcher xuqmWebhookDispatcher(
            WebhookVerifier verifier,
            XuqmWebhookProperties properties,
            ObjectProvider<JsonBinding> json,
            ObjectProvider<CallbackLedger> ledger,
            ObjectProvider<WebhookListener> listener,
            ObjectProvider<XuqmWebhookHandler<?>> handlers,
            ObjectProvider<XuqmWebhookConfigurer> configurers) {
        WebhookDispatcher.Builder builder = WebhookDispatcher.builder(verifier);
        json.ifUnique(builder::json);
        ledger.ifUnique(builder::handleOnce);
        listener.ifUnique(builder::listener);
        WebhookAssembly.decisionTimeout(properties, builder);
        handlers.orderedStream().forEach(handler -> WebhookAssembly.add(builder, handler));
        configurers.orderedStream().forEach(configurer -> configurer.configure(builder));
        return builder.build();
    }

    @Bean
    WebhookGate xuqmWebhookGate() {
        return new WebhookGate();
    }

    /** Posts are counted where there are meters, and logged in any case. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"com.xuqm.micrometer.XuqmMeters", "io.micrometer.core.instrument.MeterRegistry"})
    @ConditionalOnBean(type = "com.xuqm.micrometer.XuqmMeters")
    static class Measured {

        @Bean
        @ConditionalOnMissingBean
        WebhookListener xuqmWebhookListener(XuqmMeters meters) {
            return meters.webhooks(WebhookListener.logging());
        }
    }

    /** The servlet stack. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
    static class Servlet {

        @Bean
        @Lazy(false)
        ServletWebhookController xuqmWebhookController(WebhookDispatcher dispatcher, WebhookGate gate) {
            return new ServletWebhookController(new WebhookEndpoint(dispatcher, gate));
        }

        @Bean
        WebhookSecurityCheck xuqmWebhookSecurityCheck(XuqmWebhookProperties properties) {
            String path = properties.path();
            return new WebhookSecurityCheck(
                    path,
                    new ServletCsrfDemand(),
                    "SecurityFilterChain bean, ordered before the others, with securityMatcher(\"" + path + "\")");
        }
    }

    /** The reactive stack. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    @ConditionalOnClass(name = "org.springframework.web.reactive.DispatcherHandler")
    static class Reactive {

        @Bean
        @Lazy(false)
        ReactiveWebhookController xuqmWebhookController(
                WebhookDispatcher dispatcher, WebhookGate gate, XuqmWebhookProperties properties) {
            return new ReactiveWebhookController(new WebhookEndpoint(dispatcher, gate), properties);
        }

        @Bean
        WebhookSecurityCheck xuqmWebhookSecurityCheck(XuqmWebhookProperties properties) {
            String path = properties.path();
            return new WebhookSecurityCheck(
                    path,
                    new ReactiveCsrfDemand(),
                    "SecurityWebFilterChain bean, ordered before the others, with securityMatcher(pathMatchers(\""
                            + path + "\"))");
        }
    }
}
