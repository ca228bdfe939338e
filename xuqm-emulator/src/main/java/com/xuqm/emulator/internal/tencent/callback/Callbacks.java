package com.xuqm.emulator.internal.tencent.callback;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.CallbackPost;
import com.xuqm.emulator.internal.http.Sha256;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.post.Mishap;
import com.xuqm.emulator.internal.post.PostLog;
import com.xuqm.emulator.internal.post.PostQueue;
import com.xuqm.emulator.internal.post.Poster;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts callbacks: before something is done, when the reply decides, and after it, once and in order. Never called with the state lock
 * held but for {@link #after}, which only takes notes.
 */
public final class Callbacks implements AutoCloseable {

    private static final int MAX_WAITING = 10_000;

    /** What the caller's platform is called where an administrator's command was the cause. */
    private static final String REST = "RESTAPI";

    private final CallbackSettings settings;
    private final WebhookFaultList faults;
    private final Clock clock;
    private final Poster poster;
    private final PostLog<CallbackPost> log = new PostLog<>();
    private final PostQueue<Pending> queue;
    private volatile @Nullable String url;

    /**
     * Creates a poster of callbacks.
     *
     * @param settings how they are posted
     * @param faults what goes wrong with those after
     * @param clock dates them
     */
    public Callbacks(CallbackSettings settings, WebhookFaultList faults, Clock clock) {
        this.settings = settings;
        this.faults = faults;
        this.clock = clock;
        this.url = settings.url();
        this.poster = new Poster(settings.beyondLoopback());
        this.queue = new PostQueue<>(clock, MAX_WAITING, this::attempt);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes it
    private record Pending(String command, byte[] body, String platform) {}

    /** Posts to another address from now on, or to none. */
    public void postTo(@Nullable String newUrl) {
        url = newUrl;
    }

    /** Tells of something that a command has done. */
    public void after(String command, JsonObject body) {
        after(command, body, REST);
    }

    /** Tells of something that a user's device has done. */
    public void after(String command, JsonObject body, String platform) {
        if (url == null) {
            return;
        }
        log.begun();
        if (queue.isFull()) {
            log.settled();
            return;
        }
        queue.put(new Pending(command, bytes(command, body), platform), clock.millis(), false);
    }

    private static byte[] bytes(String command, JsonObject body) {
        JsonObject whole = new JsonObject();
        whole.addProperty("CallbackCommand", command);
        body.entrySet().forEach(member -> whole.add(member.getKey(), member.getValue()));
        return Json.bytesWithoutNulls(whole);
    }

    private void attempt(PostQueue.Task<Pending> task) {
        Pending pending = task.delivery();
        WebhookFaultList.Coming coming = task.spared() ? null : faults.next();
        WebhookFault fault = coming == null ? null : coming.fault();
        if (fault instanceof WebhookFault.Delayed delayed) {
            queue.put(pending, clock.millis() + delayed.by().toMillis(), true);
        } else if (coming != null && coming.group() != null) {
            faults.hold(coming.group(), () -> queue.put(pending, clock.millis(), true));
        } else {
            post(pending, fault);
            if (fault instanceof WebhookFault.Replayed) {
                post(pending, null);
            }
            log.settled();
        }
    }

    private Poster.Result post(Pending pending, @Nullable WebhookFault fault) {
        String to = url;
        if (to == null) {
            return Poster.Result.none(Mishap.gone(), 0);
        }
        byte[] body = pending.body();
        String token = settings.token();
        long now = clock.millis();
        if (fault instanceof WebhookFault.Forged) {
            token = "not " + token;
        } else if (fault instanceof WebhookFault.Backdated backdated) {
            now -= backdated.by().toMillis();
        } else if (fault instanceof WebhookFault.Oversized oversized) {
            int length = body.length;
            body = Arrays.copyOf(body, Math.max(oversized.bytes(), length));
            Arrays.fill(body, length, body.length, (byte) ' ');
        } else if (fault instanceof WebhookFault.Tampered) {
            body = body.clone();
            body[body.length / 2] ^= 1;
        }
        String target = to + (to.contains("?") ? "&" : "?") + query(pending, token, now / 1000);
        Poster.Result result = poster.mayReach(to)
                ? poster.post(target, Map.of(), body, settings.timeout())
                : Poster.Result.none(Mishap.elsewhere(), 0);
        log.posted(new CallbackPost(
                pending.command(), new String(body, StandardCharsets.UTF_8), result.status(), result.body()));
        return result;
    }

    private String query(Pending pending, @Nullable String token, long seconds) {
        return "SdkAppid=" + settings.appId() + "&CallbackCommand=" + encoded(pending.command())
                + "&contenttype=json&ClientIP=127.0.0.1&OptPlatform=" + pending.platform()
                + (token == null ? "" : "&Sign=" + Sha256.of(token + seconds) + "&RequestTime=" + seconds);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Asks before something is done, and obeys. A receiver that does not answer in time, or not as it should, prevents nothing, unless
     * the application blocks what was not decided.
     *
     * @param question the question
     */
    public void ask(Question question) {
        if (url == null) {
            return;
        }
        JsonObject body = question.body();
        Poster.Result result = post(new Pending(question.callback(), bytes(question.callback(), body), REST), null);
        JsonObject reply = result.arrived() ? Json.parseObject(result.body()) : null;
        JsonElement code = reply == null ? null : reply.get("ErrorCode");
        if (reply != null && code instanceof JsonPrimitive primitive && primitive.isNumber()) {
            question.obey().accept(reply);
        } else if (settings.blocking()) {
            throw Refused.with(80003, "no decision on " + question.callback() + " came in time");
        }
    }

    /** The callbacks that were posted, oldest first. */
    public List<CallbackPost> posts() {
        return log.posts();
    }

    /** Waits until so many callbacks were posted. */
    public boolean awaitPosts(int count, Duration timeout) throws InterruptedException {
        return log.awaitPosts(count, timeout);
    }

    /** Waits until no callback is on its way. */
    public boolean awaitSettled(Duration timeout) throws InterruptedException {
        return log.awaitSettled(timeout);
    }

    @Override
    public void close() {
        Thread running = queue.close();
        poster.close();
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
