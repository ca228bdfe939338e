package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonElement;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Dialect;
import com.xuqm.emulator.internal.http.JsonPayload;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.Sent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks in a disguise: each part of what is said has a class of its own here, and none knows what a route does. */
public final class DisguisedDialect implements Dialect {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String RETRY_AFTER = "Retry-After";

    private final Disguise disguise;
    private final RequestReading requests;
    private final ListSpelling lists;
    private final ValueSpelling values;
    private final EnvelopeSpelling envelope;

    private DisguisedDialect(Disguise disguise) {
        this.disguise = disguise;
        this.requests = new RequestReading(disguise);
        this.lists = new ListSpelling(disguise);
        this.values = new ValueSpelling(disguise);
        this.envelope = new EnvelopeSpelling(disguise);
    }

    /**
     * The dialect of a disguise.
     *
     * @param disguise the disguise
     * @return the dialect; the plain one without options
     */
    public static Dialect of(Disguise disguise) {
        return disguise.options().isEmpty() ? PLAIN : new DisguisedDialect(disguise);
    }

    @Override
    public Sent understand(Sent sent) {
        return requests.understand(sent);
    }

    @Override
    public Answer say(Answer answer, @Nullable Route route, String requestId) {
        if (!(answer.payload() instanceof JsonPayload json)) {
            return answer;
        }
        JsonElement data = json.frame().get("data");
        boolean isSuccess = answer.status() < 300;
        if (isSuccess && route != null) {
            data = values.spell(lists.shape(data, route.operation()));
        }
        return envelope.answer(answer, json.frame(), data, route, requestId);
    }

    @Override
    public Map<String, String> headers(Map<String, String> headers) {
        Map<String, String> said = new LinkedHashMap<>(headers);
        if (disguise.has(DisguiseOption.REQUEST_ID_TRACE)) {
            said.put("X-Trace-Id", String.valueOf(said.get(REQUEST_ID)));
        }
        if (disguise.has(DisguiseOption.REQUEST_ID_TRACE)
                || disguise.has(DisguiseOption.REQUEST_ID_MEMBER)
                || disguise.has(DisguiseOption.REQUEST_ID_ABSENT)) {
            said.remove(REQUEST_ID);
        }
        if (disguise.has(DisguiseOption.RETRY_AFTER_MILLISECONDS)) {
            said.computeIfPresent(RETRY_AFTER, (name, seconds) -> seconds.matches("\\d+") ? seconds + "000" : seconds);
        }
        return said;
    }
}
