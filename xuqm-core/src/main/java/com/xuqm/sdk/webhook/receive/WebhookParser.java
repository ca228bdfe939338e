package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.answer.LiberalJson;
import com.xuqm.sdk.internal.answer.ReadingLog;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.discovery.JsonBindings;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads envelopes out of posts that a {@link WebhookVerifier} has approved. It is bounded in depth by the JSON binding and in size
 * by the verifier, and safe for use by many threads at once. {@link WebhookDispatcher} uses one of its own.
 */
public final class WebhookParser {

    private final JsonBinding json;
    private final ReadingLog log;
    private final Map<WebhookEvent, WebhookEventType<?>> types = new HashMap<>();

    private WebhookParser(JsonBinding json, ReadingLog log) {
        this.json = Checks.notNull("json", json);
        this.log = log;
        WebhookEventType.known().forEach(type -> types.put(type.event(), type));
    }

    /**
     * Returns a parser with the JSON binding that a client would find.
     *
     * @return a new parser
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if there is no binding, or no best one
     */
    public static WebhookParser create() {
        return of(JsonBindings.make(null).value());
    }

    /**
     * Returns a parser.
     *
     * @param json the JSON binding
     * @return a new parser
     */
    public static WebhookParser of(JsonBinding json) {
        return new WebhookParser(json, new ReadingLog());
    }

    /** A parser that reads some events otherwise. */
    WebhookParser with(Iterable<WebhookEventType<?>> others) {
        WebhookParser parser = new WebhookParser(json, log);
        others.forEach(type -> parser.types.put(type.event(), type));
        return parser;
    }

    /**
     * Reads an envelope, as far as it can be read: a member that cannot be, and can be done without, is absent, which the log is told of once for each
     * event and member. The data of an event that this version knows is of the type that {@link WebhookEventType} says. That of
     * any other is what the JSON binding makes of it: a {@code Map<String, Object>}, a {@code List}, a {@code String}, a number, a
     * {@code Boolean}, or {@code null} if there is none.
     *
     * @param body the post's body, see {@link WebhookCheck#body()}
     * @return the envelope
     * @throws JsonBindingException if it is not an envelope, or its data does not fit its event
     */
    public WebhookEnvelope<?> parse(byte[] body) {
        return parse(body, event -> true);
    }

    /** Reads an envelope whose data must fit its type only if somebody relies on that. */
    WebhookEnvelope<?> parse(byte[] body, Predicate<WebhookEvent> mustFit) {
        WebhookEvent event = head(body).event();
        try {
            return read(body, typeOf(event));
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure() || mustFit.test(event)) {
                throw e;
            }
            return read(body, WebhookEventType.unknown(event));
        }
    }

    /**
     * Reads an envelope whose event is known beforehand.
     *
     * @param body the post's body
     * @param type the event and the type of its data
     * @param <T> the type of the data
     * @return the envelope
     * @throws JsonBindingException if it is not an envelope of this event, or its data does not fit the type
     */
    public <T> WebhookEnvelope<T> parse(byte[] body, WebhookEventType<T> type) {
        if (!head(body).event().equals(Checks.notNull("type", type).event())) {
            throw new JsonBindingException("The envelope's event is not " + type.event(), null);
        }
        return read(body, type);
    }

    WebhookEventType<?> typeOf(WebhookEvent event) {
        WebhookEventType<?> known = types.get(event);
        return known == null ? WebhookEventType.unknown(event) : known;
    }

    private WebhookEnvelope.Head head(byte[] body) {
        WebhookEnvelope.Head head =
                new LiberalJson(json).fromJson(Checks.notNull("body", body), WebhookEnvelope.Head.class);
        if (head == null) {
            throw new JsonBindingException("The envelope is null", null);
        }
        id("callbackId", head.callbackId());
        id("appKey", head.appKey());
        id("event", required("event", head.event()).value());
        return head;
    }

    private <T> WebhookEnvelope<T> read(byte[] body, WebhookEventType<T> type) {
        LiberalJson liberal = new LiberalJson(json);
        WebhookEnvelope<T> envelope =
                liberal.fromJson(body, GenericTypes.parameterized(WebhookEnvelope.class, type.dataType()));
        log.tell("webhook " + type.event() + ": the post", liberal.mismatches());
        if (envelope == null || (envelope.data() == null && type.dataType() != Object.class)) {
            throw new JsonBindingException("The envelope has no data", null);
        }
        return envelope;
    }

    /** Applications write these to their logs. */
    private static void id(String member, @Nullable String value) {
        try {
            Checks.id(member, value);
        } catch (IllegalArgumentException e) {
            throw new JsonBindingException("The envelope is not as it should be: " + e.getMessage(), null);
        }
    }

    private static <V> V required(String member, @Nullable V value) {
        if (value == null) {
            throw new JsonBindingException("The envelope has no " + member, null);
        }
        return value;
    }
}
