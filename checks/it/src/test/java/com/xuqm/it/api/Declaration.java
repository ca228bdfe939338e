package com.xuqm.it.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as it would stand in a source, with whole names, and with what may be null. It is written here and not by the JDK,
 * whose texts change between versions.
 */
final class Declaration {

    /** What is no part of a contract: {@code synchronized}, {@code native} and the like. */
    private static final int MODIFIERS =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private Declaration() {}

    static String of(Class<?> type) {
        String permits = type.isSealed()
                ? " permits "
                        + Arrays.stream(type.getPermittedSubclasses())
                                .map(Class::getCanonicalName)
                                .sorted()
                                .collect(Collectors.joining(", "))
                : "";
        return modifiers(type.getModifiers())
                + (type.isSealed() ? "sealed " : "")
                + kind(type)
                + variables(type.getTypeParameters())
                + (type.isInterface() || type.isEnum() || type.isRecord()
                        ? ""
                        : above(" extends ", type.getAnnotatedSuperclass()))
                + above(type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces())
                + permits;
    }

    static String of(Field field) {
        return modifiers(field.getModifiers()) + text(field.getAnnotatedType()) + " " + field.getName();
    }

    static String of(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + typeVariables(constructor) + "new" + signature(constructor);
    }

    static String of(Method method) {
        return modifiers(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + typeVariables(method)
                + text(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + signature(method);
    }

    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return kind + " " + type.getSimpleName();
    }

    private static String modifiers(int modifiers) {
        int shown = modifiers & MODIFIERS;
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private static String above(String word, AnnotatedType... types) {
        String names = Stream.of(types)
                .filter(type -> type.getType() != Object.class)
                .map(Declaration::text)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : word + names;
    }

    private static String signature(Executable executable) {
        AnnotatedType[] thrown = executable.getAnnotatedExceptionTypes();
        return "(" + texts(executable.getAnnotatedParameterTypes()) + ")"
                + (executable.isVarArgs() ? " varargs" : "")
                + (thrown.length == 0 ? "" : " throws " + texts(thrown));
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String typeVariables(Executable executable) {
        String variables = variables(executable.getTypeParameters());
        return variables.isEmpty() ? "" : variables + " ";
    }

    private static String bounds(String word, AnnotatedType[] bounds) {
        String names = Stream.of(bounds).map(Declaration::text).collect(Collectors.joining(" & "));
        return names.isEmpty() || names.equals("Object") ? "" : word + names;
    }

    private static String texts(AnnotatedType[] types) {
        return Stream.of(types).map(Declaration::text).collect(Collectors.joining(", "));
    }

    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?"
                    + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                    + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return nullable + name(raw) + "<" + texts(generic.getAnnotatedActualTypeArguments()) + ">";
        }
        return nullable
                + (type.getType() instanceof Class<?> plain
                        ? name(plain)
                        : type.getType().getTypeName());
    }

    private static String name(Class<?> type) {
        String name = type.getCanonicalName();
        return name.startsWith("java.lang.") && type.getPackageName().equals("java.lang")
                ? name.substring("java.lang.".length())
                : name;
    }
}
