package com.xuqm.it.tencent;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.message.MessageElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Calls every method of every area, with everything that its request can have. */
final class EveryTencentCall {

    private EveryTencentCall() {}

    /** Every method of an area that makes a call. */
    static List<Method> methods() {
        return Arrays.stream(TencentClient.class.getMethods())
                .filter(method -> method.getReturnType().getName().matches("com\\.xuqm\\.tencent\\.\\w+\\.\\w+"))
                .flatMap(area -> Arrays.stream(area.getReturnType().getMethods()))
                .filter(method -> Call.class.isAssignableFrom(method.getReturnType())
                        || PagedCall.class.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** The lists among them. */
    static List<Method> lists() {
        return methods().stream()
                .filter(method -> PagedCall.class.isAssignableFrom(method.getReturnType()))
                .toList();
    }

    static Object make(TencentClient tencent, Method method) {
        return invoke(method, area(tencent, method.getDeclaringClass()), arguments(method));
    }

    static void run(TencentClient tencent) {
        for (Method method : methods()) {
            Object made = make(tencent, method);
            if (made instanceof PagedCall<?> pages) {
                pages.all();
            } else {
                ((Call<?>) made).execute();
            }
        }
    }

    private static Object area(TencentClient tencent, Class<?> type) {
        return Arrays.stream(TencentClient.class.getMethods())
                .filter(method -> method.getReturnType() == type)
                .map(method -> invoke(method, tencent))
                .findFirst()
                .orElseThrow();
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(EveryTencentCall::value)
                .toArray();
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Collection.class || raw == List.class) {
                return List.of(value(generic.getActualTypeArguments()[0]));
            }
            return Map.of("name", "value");
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class || raw == Object.class) {
            return "x";
        }
        if (raw == long.class || raw == Long.class) {
            return 1L;
        }
        if (raw == boolean.class) {
            return true;
        }
        if (raw == Duration.class) {
            return Duration.ofSeconds(60);
        }
        if (raw == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000);
        }
        if (raw == LocalDateTime.class) {
            return LocalDateTime.of(2026, 1, 1, 8, 0);
        }
        if (raw == MessageElement.class) {
            return MessageElement.text("Hello");
        }
        return raw.isRecord() ? record(raw) : full(raw);
    }

    private static Object record(Class<?> type) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(EveryTencentCall::value)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** A request with all that can be set on it. */
    private static Object full(Class<?> type) {
        Method factory = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getName() + " has no factory"));
        Object request = invoke(factory, null, arguments(factory));
        for (Method method : type.getMethods()) {
            if (method.getName().startsWith("with") && method.getReturnType() == type) {
                request = invoke(method, request, arguments(method));
            }
        }
        return request;
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
