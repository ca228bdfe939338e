package com.xuqm.sdk.webhook.receive;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the handlers of an event: all of them, and once if there is a ledger. */
final class EventHandling {

    private final @Nullable CallbackLedger ledger;
    private final Supplier<Lease> leases;
    private final WebhookListener listener;

    EventHandling(@Nullable CallbackLedger ledger, Supplier<Lease> leases, WebhookListener listener) {
        this.ledger = ledger;
        this.leases = leases;
        this.listener = listener;
    }

    /** Gives the status of the answer. */
    int handle(WebhookEnvelope<@Nullable Object> envelope, List<WebhookHandler<@Nullable Object>> handlers) {
        return ledger == null ? status(run(envelope, handlers)) : once(ledger, envelope, handlers);
    }

    private static int status(boolean handled) {
        return handled ? 200 : 500;
    }

    private int once(
            CallbackLedger book,
            WebhookEnvelope<@Nullable Object> envelope,
            List<WebhookHandler<@Nullable Object>> handlers) {
        Lease lease = leases.get();
        return switch (book.claim(envelope.callbackId(), lease)) {
            case NEW -> claimed(book, lease, envelope, handlers);
            case DONE -> {
                listener.repeated(envelope);
                yield 200;
            }
            case IN_PROGRESS -> {
                listener.repeated(envelope);
                yield 503;
            }
            case FULL -> {
                listener.ledgerFull(envelope);
                yield 503;
            }
        };
    }

    private int claimed(
            CallbackLedger book,
            Lease lease,
            WebhookEnvelope<@Nullable Object> envelope,
            List<WebhookHandler<@Nullable Object>> handlers) {
        boolean handled = false;
        try {
            handled = run(envelope, handlers);
        } finally {
            note(book, lease, envelope.callbackId(), handled);
        }
        return status(handled);
    }

    /** The handlers have done what they did: an answer of 500 now would only have them do it again. */
    private void note(CallbackLedger book, Lease lease, String callbackId, boolean handled) {
        try {
            if (!handled) {
                book.failed(callbackId, lease);
            } else if (!book.handled(callbackId, lease)) {
                listener.unsettled(
                        "event " + callbackId + ": its claim had ended, and was not its handler's any more", null);
            }
        } catch (RuntimeException | LinkageError e) {
            listener.unsettled("event " + callbackId + ": the callback ledger failed", e);
        }
    }

    private boolean run(WebhookEnvelope<@Nullable Object> envelope, List<WebhookHandler<@Nullable Object>> handlers) {
        long start = System.nanoTime();
        boolean good = true;
        for (WebhookHandler<@Nullable Object> handler : handlers) {
            good &= attempt(handler, envelope);
        }
        if (good) {
            listener.handled(envelope, Duration.ofNanos(System.nanoTime() - start));
        }
        return good;
    }

    private boolean attempt(WebhookHandler<@Nullable Object> handler, WebhookEnvelope<@Nullable Object> envelope) {
        try {
            handler.handle(envelope);
            return true;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            listener.handlerFailed(envelope, e);
            return false;
        }
    }
}
