package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which properties make a client, where somebody wants one and there is none. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingClientFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
        if (cause.getBeanType() != XuqmClient.class) {
            return null;
        }
        return new FailureAnalysis(
                "A bean of the type " + XuqmClient.class.getName()
                        + " is needed, but there is none: no property of the Xuqm client is set, or xuqm.enabled is false.",
                """
                Set xuqm.base-url and xuqm.app-key, for example:

                    xuqm.base-url=https://dev.xuqinmin.com
                    xuqm.app-key=ak_demo_chat
                    xuqm.app-secret=${XUQM_APP_SECRET}
                    xuqm.admin-user=administrator

                or define an XuqmClient bean of your own.""",
                cause);
    }
}
