package com.xuqm.sdk.internal.wire;

import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gives data the shape that an operation expects, where a service may well have chosen another one. */
final class DataFitting {

    /** A record with more components says more than one thing, so that a single value cannot stand for it. */
    private static final int MOST_COMPONENTS = 3;

    private static final List<Class<?>> NUMBERS =
            List.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);
    private static final List<Class<?>> TRUTHS = List.of(boolean.class, Boolean.class);

    private final WireOptions wire;
    private final Map<String, JsonSlice> echo;
    private final boolean isDeed;

    /**
     * Takes what is known.
     *
     * @param echo what the request says of the thing that it is about
     * @param isDeed whether it was to change something
     */
    DataFitting(WireOptions wire, Map<String, JsonSlice> echo, boolean isDeed) {
        this.wire = wire;
        this.echo = echo;
        this.isDeed = isDeed;
    }

    JsonSlice fit(@Nullable JsonSlice data, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == PageData.class) {
                return data == null || data.isNull() ? JsonSlice.NULL : page(data, element);
            }
            if (generic.getRawType() == List.class) {
                return list(data, element);
            }
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return single(data, raw);
        }
        return data == null ? JsonSlice.NULL : data;
    }

    /** Whether an object looks like data of a type, and not like something of somebody else's. */
    boolean resembles(JsonSlice object, Type type) {
        Set<String> names = object.members().keySet();
        if (type instanceof ParameterizedType generic
                && (generic.getRawType() == PageData.class || generic.getRawType() == List.class)) {
            return elements(object) != null;
        }
        return type instanceof Class<?> raw
                && raw.isRecord()
                && Arrays.stream(raw.getRecordComponents()).anyMatch(component -> names.contains(component.getName()));
    }

    // ---- lists ----

    private JsonSlice list(@Nullable JsonSlice data, Type element) {
        if (data == null) {
            return JsonSlice.NULL;
        }
        JsonSlice elements = data.isObject() ? elements(data) : data;
        return elements == null || !elements.isArray() ? data : named(elements, element);
    }

    /** Makes records of names. */
    private JsonSlice named(JsonSlice array, Type element) {
        if (!(element instanceof Class<?> raw) || !raw.isRecord()) {
            return array;
        }
        List<JsonSlice> fitted = new ArrayList<>();
        for (JsonSlice each : array.elements()) {
            fitted.add(each.isObject() || each.isArray() || each.isNull() ? each : wrapped(each, raw));
        }
        return JsonSlice.ofArray(fitted);
    }

    private JsonSlice page(JsonSlice data, Type element) {
        if (data.isArray()) {
            return named(data, element);
        }
        JsonSlice elements = data.isObject() ? elements(data) : null;
        if (elements == null) {
            return data;
        }
        Map<String, JsonSlice> about = everything(data);
        Map<String, JsonSlice> page = new LinkedHashMap<>();
        page.put("content", named(elements, element));
        put(page, "totalElements", first(about, wire.get(WireOption.PAGE_TOTAL)));
        put(page, "totalPages", first(about, List.of("totalPages", "pages", "pageCount")));
        put(page, "size", first(about, List.of("size", "pageSize")));
        put(page, "last", first(about, List.of("last")));
        JsonSlice more = first(about, List.of("hasMore", "hasNext"));
        if (more != null && !page.containsKey("last")) {
            boolean isMore = more.text().equals("true") || more.text().equals("1");
            put(page, "last", JsonSlice.of(isMore ? FALSE : TRUE));
        }
        return JsonSlice.ofObject(page);
    }

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private static void put(Map<String, JsonSlice> page, String name, @Nullable JsonSlice value) {
        if (value != null && !value.isObject() && !value.isArray()) {
            page.put(name, value);
        }
    }

    /** The elements of a page, which may lie one object deeper. */
    private @Nullable JsonSlice elements(JsonSlice page) {
        Map<String, JsonSlice> members = page.members();
        JsonSlice elements = firstArray(members);
        if (elements != null) {
            return elements;
        }
        for (JsonSlice member : members.values()) {
            JsonSlice within = member.isObject() ? firstArray(member.members()) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    private @Nullable JsonSlice firstArray(Map<String, JsonSlice> members) {
        for (String name : wire.get(WireOption.PAGE_ELEMENTS)) {
            JsonSlice member = members.get(name);
            if (member != null && member.isArray()) {
                return member;
            }
        }
        return null;
    }

    /** The members of a page and of the objects in it. */
    private static Map<String, JsonSlice> everything(JsonSlice page) {
        Map<String, JsonSlice> all = new LinkedHashMap<>();
        page.members().values().stream().filter(JsonSlice::isObject).forEach(within -> all.putAll(within.members()));
        all.putAll(page.members());
        return all;
    }

    private static @Nullable JsonSlice first(Map<String, JsonSlice> members, List<String> names) {
        return names.stream()
                .map(members::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    // ---- single things ----

    private JsonSlice single(@Nullable JsonSlice data, Class<?> type) {
        boolean isNothing = data == null
                || data.isNull()
                || data.text().isEmpty()
                || (data.isObject() && data.members().isEmpty());
        if (data != null
                && !isNothing
                && !data.isObject()
                && !data.isArray()
                && type.getRecordComponents().length <= MOST_COMPONENTS) {
            return wrapped(data, type);
        }
        boolean isWord = data != null && !data.isObject() && !data.isArray();
        return isDeed && (isNothing || isWord)
                ? JsonSlice.ofObject(echoed(type))
                : data == null ? JsonSlice.NULL : data;
    }

    private Map<String, JsonSlice> echoed(Class<?> type) {
        Map<String, JsonSlice> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonSlice said = echo.get(component.getName());
            if (said != null) {
                known.put(component.getName(), said);
            }
        }
        return known;
    }

    /** Makes a record of one value: that of the first component which the request does not name and which is of its kind. */
    private JsonSlice wrapped(JsonSlice value, Class<?> type) {
        Map<String, JsonSlice> members = echoed(type);
        List<RecordComponent> open = Arrays.stream(type.getRecordComponents())
                .filter(component -> !members.containsKey(component.getName()))
                .toList();
        for (Predicate<Class<?>> kind : kinds(value)) {
            for (RecordComponent component : open) {
                if (kind.test(component.getType())) {
                    members.put(component.getName(), value);
                    return JsonSlice.ofObject(members);
                }
            }
        }
        return value;
    }

    /** Of which kinds a value may be, the likeliest first. */
    private static List<Predicate<Class<?>>> kinds(JsonSlice value) {
        Predicate<Class<?>> text = type -> type == String.class || OpenEnum.class.isAssignableFrom(type);
        String said = value.text();
        if (said.equals("true") || said.equals("false")) {
            return List.of(TRUTHS::contains, text);
        }
        return said.matches("-?[0-9.]+") ? List.of(NUMBERS::contains, TRUTHS::contains, text) : List.of(text);
    }
}
