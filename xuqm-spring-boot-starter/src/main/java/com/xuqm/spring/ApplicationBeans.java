package com.xuqm.spring;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/** The beans of the application that take the place of what a client would find by itself, or listen to it. */
final class ApplicationBeans {

    /** The bean of type {@code Executor} that completes asynchronous calls, if the application has it. */
    private static final String EXECUTOR = "xuqmExecutor";

    private static final boolean HAS_MICROMETER =
            ClassUtils.isPresent("com.xuqm.micrometer.XuqmObservations", ApplicationBeans.class.getClassLoader());

    private final BeanFactory beans;

    ApplicationBeans(BeanFactory beans) {
        this.beans = beans;
    }

    <B extends ServiceClientBuilder<B>> void apply(B builder) {
        apply(builder, listener -> listener);
    }

    /** For a client beside the first: those who measure know it by a name of its own. */
    <B extends ServiceClientBuilder<B>> void apply(B builder, String clientName) {
        apply(builder, listener -> HAS_MICROMETER ? NamedListener.of(clientName, listener) : listener);
    }

    private <B extends ServiceClientBuilder<B>> void apply(B builder, UnaryOperator<CallListener.Factory> named) {
        beans.getBeanProvider(HttpTransport.class).ifUnique(builder::transport);
        beans.getBeanProvider(JsonBinding.class).ifUnique(builder::json);
        beans.getBeanProvider(Clock.class).ifUnique(builder::clock);
        if (beans.containsBean(EXECUTOR)) {
            builder.executor(beans.getBean(EXECUTOR, Executor.class));
        }
        beans.getBeanProvider(CallListener.Factory.class)
                .orderedStream()
                .map(named)
                .forEach(builder::listener);
    }
}
