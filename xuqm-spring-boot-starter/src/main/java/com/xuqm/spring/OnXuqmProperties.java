package com.xuqm.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether somebody has begun to configure the client. Half of it is enough: the other half is then missed by name. */
class OnXuqmProperties extends SpringBootCondition {

    private static final List<String> TELLING =
            List.of("xuqm.base-url", "xuqm.app-key", "xuqm.app-secret", "xuqm.admin-user");

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        ConditionMessage.Builder message = ConditionMessage.forCondition("Xuqm client");
        for (String property : TELLING) {
            if (binder.bind(property, Bindable.of(String.class)).isBound()) {
                return ConditionOutcome.match(message.foundExactly(property));
            }
        }
        return ConditionOutcome.noMatch(message.didNotFind("any of").items(TELLING));
    }
}
