package com.xuqm.it.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The records that the service's answers and webhooks are read into, found and not listed, with a document for each. */
public final class ResponseModels {

    private ResponseModels() {}

    /** All of them, those within others included. */
    public static List<Class<?>> all() {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        Stream.of(XuqmClient.class.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .filter(accessor -> accessor.getReturnType().getName().startsWith("com.xuqm.sdk."))
                .flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
                .filter(ResponseModels::makesCall)
                .forEach(method -> collect(method.getGenericReturnType(), found));
        WebhookEventType.known().forEach(type -> collect(type.dataType(), found));
        return List.copyOf(found);
    }

    private static boolean makesCall(Method method) {
        return method.getReturnType() == Call.class || method.getReturnType() == PagedCall.class;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw
                && raw.isRecord()
                && raw.getName().startsWith("com.xuqm.sdk.")
                && found.add(raw)) {
            Stream.of(raw.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    /** A document of a record with all of its members. */
    public static JsonObject document(Class<?> record) {
        JsonObject document = new JsonObject();
        for (RecordComponent component : record.getRecordComponents()) {
            document.add(component.getName(), value(component.getGenericType(), component.getName()));
        }
        return document;
    }

    private static JsonElement value(Type type, String name) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw.isRecord()) {
            return document(raw);
        }
        if (raw == List.class) {
            JsonArray list = new JsonArray();
            list.add(value(((ParameterizedType) type).getActualTypeArguments()[0], name));
            return list;
        }
        if (raw == Map.class) {
            JsonObject map = new JsonObject();
            map.add("SOME_KEY", value(((ParameterizedType) type).getActualTypeArguments()[1], name));
            return map;
        }
        if (raw == Instant.class) {
            return new JsonPrimitive(1_795_968_000_123L);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new JsonPrimitive(true);
        }
        if (raw == String.class || raw == Object.class || OpenEnum.class.isAssignableFrom(raw)) {
            return new JsonPrimitive("SOME_" + name);
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return new JsonPrimitive(7);
        }
        if (raw == double.class || raw == Double.class) {
            return new JsonPrimitive(0.5);
        }
        throw new AssertionError("no value of " + type + "; add one to " + ResponseModels.class);
    }
}
