package com.xuqm.tencent.callback;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.TolerantReader;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Reads the bodies of callbacks, as far as they can be read: what can be done without is absent where it cannot be. */
final class CallbackReader {

    private final JsonBinding json;

    CallbackReader(JsonBinding json) {
        this.json = json;
    }

    /** The command that the body names; empty if it names none. */
    String command(byte[] body) {
        Map<?, ?> members = read(body, Map.class);
        return members.get("CallbackCommand") instanceof String command ? command : "";
    }

    <T> T data(byte[] body, CallbackType<T> type) {
        T data = read(body, type.dataType());
        if (data instanceof OfflinePushEvents several && several.events().isEmpty()) {
            OfflinePushEvent one = read(body, OfflinePushEvent.class); // older posts are about one
            return type.dataType().cast(new OfflinePushEvents(List.of(one)));
        }
        return data;
    }

    Map<String, Object> anything(byte[] body) {
        return read(body, Map.class);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    private <V> V read(byte[] body, Type type) {
        V value;
        try {
            value = json.fromJson(body, type);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) {
                throw e;
            }
            value = TolerantReader.of(json, body).leavingElementsOut().read(type);
        }
        if (value == null) {
            throw new JsonBindingException("The body is null", null);
        }
        return value;
    }
}
