package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The future that the caller gets. Whoever completes it, by cancelling or by {@code orTimeout} for instance, ends the exchange. */
final class ExchangeFuture extends CompletableFuture<HttpResponse> {

    private final Runnable onCompletion;

    /**
     * Creates a future.
     *
     * @param onCompletion ends the exchange, if it has not ended
     */
    ExchangeFuture(Runnable onCompletion) {
        this.onCompletion = onCompletion;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return over(super.cancel(mayInterruptIfRunning));
    }

    @Override
    public boolean complete(HttpResponse value) {
        return over(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return over(super.completeExceptionally(failure));
    }

    private boolean over(boolean completedNow) {
        if (completedNow) {
            onCompletion.run();
        }
        return completedNow;
    }
}
