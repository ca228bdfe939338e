package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.emulator.internal.event.Event;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.post.Mishap;
import com.xuqm.emulator.internal.post.PostLog;
import com.xuqm.emulator.internal.post.PostQueue;
import com.xuqm.emulator.internal.post.Poster;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Delivers events to webhooks, to each of them one after the other. Events are taken under the state lock; posts are made without it,
 * and their results noted under it again.
 */
public final class WebhookDeliverer implements AutoCloseable {

    /** The event that is asked about, for those webhooks only that name it. */
    public static final String BEFORE_SEND = "message.before_send";

    /** So many deliveries may wait for one webhook; a receiver that is dead for hours must not fill the memory. */
    private static final int MAX_WAITING = 10_000;

    private final String appKey;
    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final WebhookFaultList faults;
    private final Clock clock;
    private final Executor stateLock;
    private final Poster poster;
    private final PostLog<MadePost> log = new PostLog<>(MadePost::weight);
    private final Map<String, PostQueue<WebhookDelivery>> queues = new ConcurrentHashMap<>();

    /**
     * Creates a deliverer.
     *
     * @param appKey the application
     * @param webhooks the webhooks, to be used under the state lock
     * @param settings how to deliver
     * @param faults what goes wrong
     * @param clock tells when attempts are due, and dates them
     * @param stateLock runs something under the state lock, on the same thread
     */
    public WebhookDeliverer(
            String appKey,
            Webhooks webhooks,
            WebhookSettings settings,
            WebhookFaultList faults,
            Clock clock,
            Executor stateLock) {
        this.appKey = appKey;
        this.webhooks = webhooks;
        this.settings = settings;
        this.faults = faults;
        this.clock = clock;
        this.stateLock = stateLock;
        this.poster = new Poster(settings.beyondLoopback());
    }

    /**
     * Takes an event, under the state lock, and delivers it soon to whom it concerns.
     *
     * @param event what happened
     */
    public void take(Event event) {
        for (Webhook webhook : webhooks.all()) {
            if (webhook.wants(event.name())) {
                take(webhooks.deliver(webhook, event));
            }
        }
    }

    /** Delivers an event, or delivers it once more, under the state lock. */
    void take(WebhookDelivery delivery) {
        PostQueue<WebhookDelivery> queue = queueOf(delivery);
        log.begun();
        if (queue.isFull()) {
            giveUp(delivery, Mishap.crowded(MAX_WAITING));
        } else {
            queue.put(delivery, clock.millis(), false);
        }
    }

    private PostQueue<WebhookDelivery> queueOf(WebhookDelivery delivery) {
        return queues.computeIfAbsent(delivery.webhookId(), id -> new PostQueue<>(clock, MAX_WAITING, this::attempt));
    }

    private <T> T locked(Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        stateLock.execute(() -> result.add(work.get()));
        return result.get(0);
    }

    private void attempt(PostQueue.Task<WebhookDelivery> task) {
        WebhookDelivery delivery = task.delivery();
        Webhook.Target target = locked(() -> webhooks.target(delivery));
        if (!target.exists()) {
            giveUp(delivery, Mishap.gone());
        } else if (!poster.mayReach(target.url())) {
            giveUp(delivery, Mishap.elsewhere());
        } else {
            WebhookFaultList.Coming coming = task.spared() ? null : faults.next();
            WebhookFault fault = coming == null ? null : coming.fault();
            if (fault instanceof WebhookFault.Delayed delayed) {
                queueOf(delivery).put(delivery, clock.millis() + delayed.by().toMillis(), true);
            } else if (coming != null && coming.group() != null) {
                faults.hold(coming.group(), () -> queueOf(delivery).put(delivery, clock.millis(), true));
            } else {
                post(delivery, target, fault);
            }
        }
    }

    private void giveUp(WebhookDelivery delivery, Mishap why) {
        stateLock.execute(() -> fail(delivery, Poster.Result.none(why, 0), null));
        log.settled();
    }

    private void post(WebhookDelivery delivery, Webhook.Target target, @Nullable WebhookFault fault) {
        SignedPost post = signed(delivery, target.secret(), fault);
        int attempt = delivery.attempts() + 1;
        Poster.Result result = post(target, post, settings.timeout());
        Poster.Result counted = fault instanceof WebhookFault.AnswerLost
                ? Poster.Result.none(Mishap.answerLost(), result.tookMs())
                : result;
        Long next = counted.arrived() || attempt >= settings.attempts()
                ? null
                : Long.valueOf(clock.millis() + settings.delayAfter(attempt));
        stateLock.execute(() -> note(delivery, counted, next));
        log.posted(made(delivery, attempt, target, post, fault, result));
        if (fault instanceof WebhookFault.Replayed) {
            log.posted(made(delivery, attempt, target, post, fault, post(target, post, settings.timeout())));
        }
        if (next == null) {
            log.settled();
        } else {
            queueOf(delivery).put(delivery, next, false);
        }
    }

    private Poster.Result post(Webhook.Target target, SignedPost post, Duration timeout) {
        return poster.post(target.url(), post.headers(), post.body(), timeout);
    }

    private SignedPost signed(WebhookDelivery delivery, String secret, @Nullable WebhookFault fault) {
        byte[] body = SignedPost.envelope(appKey, delivery);
        long now = clock.millis();
        PostForm form = settings.form();
        if (fault instanceof WebhookFault.Forged) {
            return SignedPost.of(body, "not " + secret, now, form);
        }
        if (fault instanceof WebhookFault.Backdated backdated) {
            return SignedPost.of(body, secret, now - backdated.by().toMillis(), form);
        }
        if (fault instanceof WebhookFault.Oversized oversized) {
            return SignedPost.of(SignedPost.padded(body, oversized.bytes()), secret, now, form);
        }
        SignedPost post = SignedPost.of(body, secret, now, form);
        return fault instanceof WebhookFault.Tampered ? post.tampered() : post;
    }

    private void note(WebhookDelivery delivery, Poster.Result result, @Nullable Long next) {
        if (result.arrived()) {
            delivery.arrived(result.status() == null ? 0 : result.status(), result.tookMs(), clock.millis());
            webhooks.arrived(delivery);
        } else {
            fail(delivery, result, next);
        }
    }

    private void fail(WebhookDelivery delivery, Poster.Result result, @Nullable Long next) {
        delivery.failed(result, next, clock.millis());
        webhooks.failed(delivery, clock.millis());
    }

    private MadePost made(
            WebhookDelivery delivery,
            int attempt,
            Webhook.Target target,
            SignedPost post,
            @Nullable WebhookFault fault,
            Poster.Result result) {
        long now = clock.millis();
        WebhookPost shown = new WebhookPost(
                delivery.webhookId(), delivery.callbackId(), delivery.event().name(), attempt, result.status());
        return new MadePost(
                shown,
                now,
                target.url(),
                post.headers(),
                post.body(),
                post.verdict(target.secret(), now),
                fault,
                result.mishap(),
                result.body(),
                result.tookMs());
    }

    /**
     * Whether anybody wants to be asked before a message is sent; under the state lock.
     *
     * @return whether there is such a webhook
     */
    public boolean isAsked() {
        return webhooks.all().stream().anyMatch(webhook -> webhook.names(BEFORE_SEND));
    }

    /**
     * Asks whether a message may be sent, outside of the state lock. A receiver that does not answer in time, or not as it
     * should, prevents nothing.
     *
     * @param data makes what is known of the message; not called if nobody is to be asked
     * @throws Refusal 403 if one of the webhooks denies it
     */
    public void askBeforeSend(Supplier<JsonObject> data) {
        List<WebhookDelivery> asked = new ArrayList<>();
        stateLock.execute(() -> {
            for (Webhook webhook : webhooks.all()) {
                if (webhook.names(BEFORE_SEND)) {
                    asked.add(webhooks.deliver(webhook, new Event(BEFORE_SEND, clock.millis(), data.get())));
                }
            }
        });
        for (WebhookDelivery delivery : asked) {
            ask(delivery);
        }
    }

    private void ask(WebhookDelivery delivery) {
        Webhook.Target target = locked(() -> webhooks.target(delivery));
        SignedPost post = signed(delivery, target.secret(), null);
        Poster.Result result = poster.mayReach(target.url())
                ? post(target, post, settings.decisionTimeout())
                : Poster.Result.none(Mishap.elsewhere(), 0);
        stateLock.execute(() -> note(delivery, result, null));
        log.posted(made(delivery, 1, target, post, null, result));
        JsonObject answer = result.arrived() ? Json.parseObject(result.body()) : null;
        JsonElement allowed = answer == null ? null : answer.get("allowed");
        if (answer != null && allowed != null && allowed.isJsonPrimitive() && !allowed.getAsBoolean()) {
            JsonElement reason = answer.get("reason");
            throw Refusal.forbidden(
                    reason != null && reason.isJsonPrimitive() ? reason.getAsString() : "a webhook denies it");
        }
    }

    /**
     * The posts that were made.
     *
     * @return an unmodifiable copy, oldest first
     */
    public List<WebhookPost> posts() {
        return log.posts().stream().map(MadePost::post).toList();
    }

    /**
     * The posts that were made, with all that went over the wire.
     *
     * @return the log
     */
    public PostLog<MadePost> log() {
        return log;
    }

    /**
     * Waits until so many posts were made.
     *
     * @param count how many
     * @param timeout how long at most
     * @return whether they were
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean awaitPosts(int count, Duration timeout) throws InterruptedException {
        return log.awaitPosts(count, timeout);
    }

    /**
     * Waits until each delivery arrived or was given up.
     *
     * @param timeout how long at most
     * @return whether they did
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean awaitSettled(Duration timeout) throws InterruptedException {
        return log.awaitSettled(timeout);
    }

    /** Ends deliveries: open connections are cut, and the threads have ended when this returns. Nothing may be taken any more. */
    @Override
    public void close() {
        List<Thread> running = queues.values().stream()
                .map(PostQueue::close)
                .filter(Objects::nonNull)
                .toList();
        poster.close();
        running.forEach(WebhookDeliverer::join);
    }

    private static void join(Thread running) {
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
