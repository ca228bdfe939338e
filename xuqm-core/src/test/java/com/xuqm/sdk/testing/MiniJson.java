package com.xuqm.sdk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import com.xuqm.sdk.json.StrictJson;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A JSON binding that is just good enough for these tests. The real ones live in modules that depend on this one, and are
 * tested there.
 */
public final class MiniJson implements JsonBinding {

    @Override
    public byte[] toJson(Object value) {
        return write(value).getBytes(UTF_8);
    }

    private static String write(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value instanceof CharSequence || value instanceof OpenEnum) {
            return quoted(value.toString());
        }
        if (value instanceof Instant time) {
            return Long.toString(time.toEpochMilli());
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            map.forEach((name, member) -> members.add(quoted(name.toString()) + ":" + write(member)));
            return members.toString();
        }
        if (value instanceof Iterable<?> list) {
            StringJoiner elements = new StringJoiner(",", "[", "]");
            list.forEach(element -> elements.add(write(element)));
            return elements.toString();
        }
        if (value instanceof Record record) {
            return writeRecord(record);
        }
        throw new JsonBindingException("cannot write " + value.getClass().getName(), null);
    }

    private static String writeRecord(Record record) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object member = component.getAccessor().invoke(record);
                if (member != null) {
                    members.add(quoted(component.getName()) + ":" + write(member));
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return members.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < 0x20) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T fromJson(byte[] json, Type type) {
        int start = StrictJson.check(json);
        Object tree = new Parser(new String(json, start, json.length - start, UTF_8)).value();
        return (T) bind(tree, type, Map.of());
    }

    private static Object bind(Object tree, Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return bind(tree, variables.get(variable), Map.of());
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof TypeVariable<?> variable ? variables.get(variable) : arguments[i];
        }
        if (tree == null) {
            return raw == boolean.class
                    ? (Object) false
                    : raw == int.class ? (Object) 0 : raw == long.class ? 0L : null;
        }
        if (raw == Object.class || (raw == Map.class && arguments.length == 0 && tree instanceof Map)) {
            return tree;
        }
        if (tree instanceof String text) {
            if (raw == String.class) {
                return text;
            }
            if (OpenEnum.class.isAssignableFrom(raw)) {
                return OpenEnumFactory.of(raw).make(text);
            }
        }
        if (tree instanceof Boolean && (raw == boolean.class || raw == Boolean.class)) {
            return tree;
        }
        if (tree instanceof Long number) {
            if (raw == int.class || raw == Integer.class) {
                return Math.toIntExact(number);
            }
            if (raw == long.class || raw == Long.class) {
                return number;
            }
            if (raw == Instant.class) {
                return Instant.ofEpochMilli(number);
            }
        }
        if (tree instanceof Number number && (raw == double.class || raw == Double.class)) {
            return number.doubleValue();
        }
        if (tree instanceof List<?> list && raw == List.class) {
            List<Object> bound = new ArrayList<>();
            list.forEach(element -> bound.add(bind(element, arguments[0], Map.of())));
            return bound;
        }
        if (tree instanceof Map<?, ?> map && raw == Map.class) {
            Map<Object, Object> bound = new LinkedHashMap<>();
            map.forEach((name, member) -> bound.put(name, bind(member, arguments[1], Map.of())));
            return bound;
        }
        if (tree instanceof Map<?, ?> map && raw.isRecord()) {
            return bindRecord(map, raw, arguments);
        }
        throw new JsonBindingException("a value does not fit " + raw.getName(), null);
    }

    private static Object bindRecord(Map<?, ?> map, Class<?> raw, Type[] arguments) {
        Map<TypeVariable<?>, Type> variables = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            variables.put(raw.getTypeParameters()[i], arguments[i]);
        }
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = bind(map.get(components[i].getName()), components[i].getGenericType(), variables);
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new JsonBindingException(raw.getName() + " refuses its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Reads a document that was checked already. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        private char peek() {
            while (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return text.charAt(at);
        }

        Object value() {
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> literal(4, true);
                case 'f' -> literal(5, false);
                case 'n' -> literal(4, null);
                default -> number();
            };
        }

        private Object literal(int length, Object meaning) {
            at += length;
            return meaning;
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            do {
                at++; // the brace or the comma
                if (peek() == '"') {
                    String name = string();
                    peek();
                    at++; // the colon
                    members.put(name, value());
                }
            } while (peek() == ',');
            at++;
            return members;
        }

        private List<Object> array() {
            List<Object> elements = new ArrayList<>();
            do {
                at++;
                if (peek() != ']') {
                    elements.add(value());
                }
            } while (peek() == ',');
            at++;
            return elements;
        }

        private String string() {
            StringBuilder value = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char c = text.charAt(at);
                value.append(c == '\\' ? escape() : c);
            }
            at++;
            return value.toString();
        }

        private char escape() {
            char c = text.charAt(++at);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            int index = "bfnrt".indexOf(c);
            return index < 0 ? c : "\b\f\n\r\t".charAt(index);
        }

        private Object number() {
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String number = text.substring(start, at);
            return number.matches("-?\\d+") ? (Object) Long.parseLong(number) : (Object) Double.parseDouble(number);
        }
    }
}
