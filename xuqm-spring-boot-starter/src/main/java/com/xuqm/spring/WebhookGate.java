package com.xuqm.spring;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Whether posts are taken: from when the application is ready until it begins to end. Others are asked to come again. */
final class WebhookGate implements ApplicationListener<ApplicationEvent> {

    private volatile boolean open;

    boolean isOpen() {
        return open;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent) {
            open = true;
        } else if (event instanceof ContextClosedEvent) {
            open = false;
        }
    }
}
