package com.xuqm.it.support;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/** A transport whose exchanges are compared with the OpenAPI document, on their way through the real one. */
public final class SpecCheckingTransport implements HttpTransport {

    private final HttpTransport real;
    private final SpecChecker checker;

    public SpecCheckingTransport(HttpTransport real, SpecChecker checker) {
        this.real = real;
        this.checker = checker;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        CompletableFuture<HttpResponse> exchange = real.send(request, deadline);
        CompletableFuture<HttpResponse> checked = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                exchange.cancel(mayInterruptIfRunning);
                return super.cancel(mayInterruptIfRunning);
            }
        };
        CompletableFuture<HttpResponse> unused = exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                checked.completeExceptionally(failure);
            } else {
                try {
                    checker.check(request, response);
                    checked.complete(response);
                } catch (RuntimeException | Error brokenCheck) {
                    checked.completeExceptionally(brokenCheck);
                }
            }
        });
        return checked;
    }

    @Override
    public void close() {
        real.close();
    }
}
