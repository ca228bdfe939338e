package com.xuqm.compat;

import java.util.List;
import org.eclipse.aether.graph.Dependency;

/**
 * A consumer with versions of its own.
 *
 * @param subject what is tried, such as a library's name
 * @param version its version
 * @param origin where that version comes from, such as a Spring Boot
 * @param direct what the consumer asks for
 * @param managed whose versions its build or framework decides
 * @param mainClass the consumer
 * @param expected what must become of it
 */
record Combination(
        String subject,
        String version,
        String origin,
        List<Dependency> direct,
        List<Dependency> managed,
        String mainClass,
        Expected expected) {

    /** What must become of a consumer. */
    enum Expected {
        WORKS,
        IS_REFUSED
    }

    @Override
    public String toString() {
        return subject + " " + version + " (" + origin + ")";
    }
}
