package com.xuqm.compat.consumer;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a test as a build does. */
public final class JUnitConsumer {

    private JUnitConsumer() {}

    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(EmulatorCase.class))
                                .build(),
                        listener);
        listener.getSummary()
                .getFailures()
                .forEach(failure -> failure.getException().printStackTrace());
        System.exit(listener.getSummary().getTestsSucceededCount() == 1 ? 0 : 1);
    }
}
