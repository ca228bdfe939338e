package com.xuqm.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether somebody has begun to configure something. Half of it is enough: the other half is then missed by name. */
abstract class OnAnyProperty extends SpringBootCondition {

    private final List<String> telling;

    OnAnyProperty(String... telling) {
        this.telling = List.of(telling);
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        ConditionMessage.Builder message = ConditionMessage.forCondition("Xuqm");
        for (String property : telling) {
            if (binder.bind(property, Bindable.listOf(String.class)).isBound()) {
                return ConditionOutcome.match(message.foundExactly(property));
            }
        }
        return ConditionOutcome.noMatch(message.didNotFind("any of").items(telling));
    }

    /** The client of Xuqm. */
    static class Xuqm extends OnAnyProperty {
        Xuqm() {
            super("xuqm.base-url", "xuqm.app-key", "xuqm.app-secret", "xuqm.admin-user");
        }
    }

    /** The client of Tencent Cloud IM. */
    static class Tencent extends OnAnyProperty {
        Tencent() {
            super("xuqm.tencent.sdk-app-id", "xuqm.tencent.secret-key", "xuqm.tencent.administrator");
        }
    }

    /** The client of Maxim. */
    static class Maxim extends OnAnyProperty {
        Maxim() {
            super("xuqm.maxim.base-url", "xuqm.maxim.app-id", "xuqm.maxim.access-token");
        }
    }

    /** The endpoint for webhooks: without a secret no post could be told from a stranger's. */
    static class Webhook extends OnAnyProperty {
        Webhook() {
            super(WebhookAssembly.SECRETS);
        }
    }

    /** The connection that lives. */
    static class Realtime extends OnAnyProperty {
        Realtime() {
            super("xuqm.realtime.user");
        }
    }
}
