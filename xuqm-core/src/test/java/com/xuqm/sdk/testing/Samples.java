package com.xuqm.sdk.testing;

import com.xuqm.sdk.bulk.BulkOutcome;
import com.xuqm.sdk.bulk.journal.Positions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.sdk.wire.SignedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes an instance of any of the SDK's records, every component filled. */
public final class Samples {

    private static final Map<Class<?>, Object> FIXED = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(Double.class, 1.0),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofSeconds(1)),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay()),
            Map.entry(URI.class, URI.create("https://host.test/")),
            Map.entry(Path.class, Path.of("file")),
            Map.entry(Clock.class, Clock.systemUTC()),
            Map.entry(MessageType.class, MessageType.CALL_AUDIO),
            Map.entry(HttpHeaders.class, HttpHeaders.of("X-Sample", "hidden")),
            Map.entry(
                    Operation.class,
                    Operation.builder("a.b", HttpMethod.GET, "/a").build()),
            Map.entry(XuqmException.class, new XuqmConfigurationException("sample")),
            Map.entry(HttpBody.class, HttpBody.empty()),
            Map.entry(ResponseTarget.class, new ResponseTarget.Memory(1)),
            Map.entry(SignedText.class, SignedText.of("{nonce}{body}")),
            Map.entry(KeyedMac.class, new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, new byte[1])));

    private final BiFunction<Class<?>, String, String> texts;

    /** Fills texts with what the function gives for a record and the name of a component. */
    public Samples(BiFunction<Class<?>, String, String> texts) {
        this.texts = texts;
    }

    public Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), types[i], type, components[i].getName());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " refuses a sample: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object value(Type generic, Class<?> raw, Class<?> owner, String name) {
        if (FIXED.containsKey(raw)) {
            return FIXED.get(raw);
        }
        if (raw == String.class || raw == Object.class) {
            return texts.apply(owner, name);
        }
        if (raw == byte[].class) {
            return new byte[1];
        }
        if (raw == Positions.class) {
            return Positions.of(1);
        }
        if (raw == BulkOutcome.class) {
            return new BulkOutcome.Rejected(404, texts.apply(BulkOutcome.Rejected.class, "reason"));
        }
        if (raw == MessageContent.class) {
            return new TextContent(texts.apply(TextContent.class, "text"));
        }
        if (raw == List.class || raw == Set.class) {
            Object element = argument(generic, 0, owner, name);
            return raw == List.class ? List.of(element) : Set.of(element);
        }
        if (raw == Map.class) {
            return Map.of(argument(generic, 0, owner, "key"), argument(generic, 1, owner, name));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (OpenEnum.class.isAssignableFrom(raw)) {
            return OpenEnumFactory.of(raw).make("SAMPLE");
        }
        if (raw.isRecord()) {
            return of(raw);
        }
        if (raw.isInterface()) {
            return Proxy.newProxyInstance(
                    Samples.class.getClassLoader(),
                    new Class<?>[] {raw},
                    (proxy, method, arguments) -> method.getName().equals("toString") ? raw.getSimpleName() : null);
        }
        throw new AssertionError(
                "no sample of " + raw + " for " + owner + "." + name + "; add one to " + Samples.class);
    }

    private Object argument(Type generic, int index, Class<?> owner, String name) {
        Type argument = ((ParameterizedType) generic).getActualTypeArguments()[index];
        Class<?> raw = argument instanceof Class<?> type
                ? type
                : argument instanceof ParameterizedType parameterized
                        ? (Class<?>) parameterized.getRawType()
                        : Object.class;
        return value(argument, raw, owner, name);
    }
}
