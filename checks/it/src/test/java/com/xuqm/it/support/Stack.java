package com.xuqm.it.support;

import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * A transport together with a JSON binding. All that are on the class path are combined, so that a new module is tested by every
 * test that runs on {@link EveryStack} without being told.
 */
public record Stack(HttpTransportProvider transport, JsonBindingProvider json) {

    /** Every combination; but of a binding that another one is the twin of, with the same code but for its library, one transport is enough. */
    public static Stream<Stack> all() {
        return ServiceLoader.load(HttpTransportProvider.class).stream()
                .flatMap(transport -> ServiceLoader.load(JsonBindingProvider.class).stream()
                        .map(json -> new Stack(transport.get(), json.get())))
                .filter(stack -> !stack.json().name().equals("jackson3")
                        || stack.transport().name().equals("jdk"));
    }

    /** One combination, for tests of what does not depend on the transport or the binding. */
    public static Stack any() {
        return all().findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return transport.name() + " + " + json.name();
    }
}
