package com.xuqm.sdk.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with its type arguments: what its members are, and how it is made. */
final class RecordType {

    private static final Map<Class<?>, Object> ABSENT =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

    private final Class<?> raw;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final RecordComponent[] components;
    private @Nullable Constructor<?> constructor;

    /**
     * A component.
     *
     * @param index its place
     * @param name its name in Java
     * @param type its type, without variables
     * @param isPayload whether its type hangs on the record's own type parameter: it is then what the record is wrapped around
     * @param time how a time is written there, {@code null} if as everywhere or if it is none
     */
    record Member(int index, String name, Type type, boolean isPayload, WireTime.@Nullable Spelling time) {}

    RecordType(Type type) {
        this.raw = rawClass(type);
        this.components = raw.getRecordComponents();
        Map<String, String> names = WireNames.of(raw);
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Type generic = components[i].getGenericType();
            Type resolved = resolve(generic, type);
            WireTime time = components[i].getAnnotation(WireTime.class);
            members.put(
                    String.valueOf(names.get(name)),
                    new Member(i, name, resolved, !resolved.equals(generic), time == null ? null : time.value()));
        }
    }

    /** The component of a name on the wire. */
    @Nullable
    Member member(String wireName) {
        return members.get(wireName);
    }

    boolean isOfOneMember() {
        return members.size() == 1;
    }

    Member firstMember() {
        return members.values().iterator().next();
    }

    /** Whether a type is a record, one of the SDK's, and has members. */
    static boolean isBoundBySdk(Type type) {
        Class<?> raw = rawClass(type);
        return raw.isRecord() && SdkTypes.contains(raw) && raw.getRecordComponents().length > 0;
    }

    /** The name on the wire of a component. */
    String wireName(String component) {
        return WireNames.of(raw).getOrDefault(component, component);
    }

    /** The components before any of them was read. */
    @Nullable
    Object[] absent() {
        return Arrays.stream(components)
                .map(component -> ABSENT.get(component.getType()))
                .toArray();
    }

    /** What an absent value of a component is. */
    @Nullable
    Object absent(Member member) {
        return ABSENT.get(components[member.index()].getType());
    }

    /**
     * Makes the record.
     *
     * @throws MissingMemberException if a component is missing that nobody can do without
     * @throws JsonBindingException if the record refuses the values
     */
    Object make(@Nullable Object[] values) {
        try {
            if (constructor == null) {
                constructor = raw.getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            }
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MissingMemberException missing) {
                throw missing;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new JsonBindingException("the constructor refuses the values", null); // its words may quote them
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new JsonBindingException(raw.getName() + " cannot be made of what was read", null);
        }
    }

    static Class<?> rawClass(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return rawClass(wildcard.getUpperBounds()[0]);
        }
        return Object.class;
    }

    /** The type argument of a list, or the last one of a map; {@code Object} if it has none. */
    static Type lastArgument(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return Object.class;
    }

    /** Replaces the type variables of a record by what stands for them. */
    private static Type resolve(Type type, Type owner) {
        if (type instanceof TypeVariable<?> variable) {
            List<TypeVariable<?>> variables = List.of(rawClass(owner).getTypeParameters());
            return owner instanceof ParameterizedType of && variables.contains(variable)
                    ? of.getActualTypeArguments()[variables.indexOf(variable)]
                    : Object.class;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type[] resolved = Arrays.stream(arguments)
                    .map(argument -> resolve(argument, owner))
                    .toArray(Type[]::new);
            return Arrays.equals(arguments, resolved)
                    ? type
                    : GenericTypes.parameterized((Class<?>) generic.getRawType(), resolved);
        }
        return type;
    }
}
