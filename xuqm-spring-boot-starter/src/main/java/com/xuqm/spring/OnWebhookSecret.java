package com.xuqm.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there is a secret of a webhook, without which no post could be told from a stranger's. */
class OnWebhookSecret extends SpringBootCondition {

    static final String SECRETS = "xuqm.webhook.secrets";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Xuqm webhook");
        return Binder.get(context.getEnvironment())
                        .bind(SECRETS, Bindable.listOf(String.class))
                        .isBound()
                ? ConditionOutcome.match(message.foundExactly(SECRETS))
                : ConditionOutcome.noMatch(message.didNotFind(SECRETS).atAll());
    }
}
