package com.xuqm.it.support;

import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Compares exchanges with the OpenAPI document and remembers every deviation. */
public final class SpecChecker {

    private final Spec spec;
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    public SpecChecker(Spec spec) {
        this.spec = spec;
    }

    void check(HttpRequest request, HttpResponse response) {
        Optional<SpecOperation> operation =
                spec.find(request.method().name(), request.uri().getRawPath());
        if (operation.isEmpty()) {
            violations.add(request + " is no operation of the document");
            return;
        }
        operation
                .get()
                .checkRequest(request)
                .forEach(problem -> violations.add("request of " + operation.get() + ": " + problem));
        operation
                .get()
                .checkResponse(response)
                .forEach(problem ->
                        violations.add("answer " + response.status() + " to " + operation.get() + ": " + problem));
        answered.add(operation.get().id());
    }

    /** The ids of the operations that were called and answered. */
    public Set<String> answered() {
        return Set.copyOf(answered);
    }

    /** All deviations since the last time. */
    public List<String> takeViolations() {
        List<String> taken = new ArrayList<>();
        for (String violation = violations.poll(); violation != null; violation = violations.poll()) {
            taken.add(violation);
        }
        return taken;
    }
}
