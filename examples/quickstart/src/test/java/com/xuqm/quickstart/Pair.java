package com.xuqm.quickstart;

import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * A transport and a JSON binding, by their names.
 *
 * @param transport the transport's name
 * @param json the name of the JSON binding
 */
record Pair(String transport, String json) {

    /** All that are present, so that a new transport or binding is tried without being told of here. */
    static Stream<Pair> all() {
        return ServiceLoader.load(HttpTransportProvider.class).stream()
                .map(transport -> transport.get().name())
                .flatMap(transport -> ServiceLoader.load(JsonBindingProvider.class).stream()
                        .map(json -> new Pair(transport, json.get().name())));
    }

    @Override
    public String toString() {
        return transport + " with " + json;
    }
}
