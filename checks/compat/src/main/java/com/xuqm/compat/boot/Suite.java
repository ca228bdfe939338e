package com.xuqm.compat.boot;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.TagFilter.excludeTags;
import static org.junit.platform.launcher.TagFilter.includeTags;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the starter's own tests, compiled on the lowest Spring Boot, on whichever is on the class path, and prints the counts. With the argument
 * {@code secured} those that need Spring Security, else all others.
 */
public final class Suite {

    private static final String SECURED = "secured";

    private Suite() {}

    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("com.xuqm.spring"))
                .filters(
                        includeClassNamePatterns(".*Test"),
                        arguments[0].equals(SECURED) ? includeTags(SECURED) : excludeTags(SECURED))
                .build();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures), 20);
        System.out.println(failures);
        System.out.println("SUITE tests=" + summary.getTestsStartedCount() + " failed="
                + (summary.getTestsFailedCount() + summary.getContainersFailedCount()) + " skipped="
                + (summary.getTestsSkippedCount() + summary.getTestsAbortedCount()));
        System.exit(summary.getTotalFailureCount() == 0 && summary.getTestsStartedCount() > 0 ? 0 : 1);
    }
}
