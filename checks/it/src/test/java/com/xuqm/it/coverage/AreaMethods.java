package com.xuqm.it.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which method of the client makes which operation, read from the compiled areas and written down nowhere: a method makes the
 * operation whose constant it, or a private method that it calls, takes.
 */
final class AreaMethods {

    private static final Set<String> CALLS = Set.of(Call.class.getName(), PagedCall.class.getName());

    private final Map<String, Set<String>> byOperation = new TreeMap<>();
    private final Set<String> withoutOneOperation = new TreeSet<>();

    private AreaMethods() {}

    static AreaMethods read() {
        AreaMethods found = new AreaMethods();
        Stream.of(XuqmClient.class.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .filter(accessor -> accessor.getReturnType().getName().startsWith("com.xuqm.sdk."))
                .filter(accessor -> !CALLS.contains(accessor.getReturnType().getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(found::readArea);
        return found;
    }

    private void readArea(Method accessor) {
        JavaClass area = new ClassFileImporter().importClass(accessor.getReturnType());
        for (JavaMethod method : area.getMethods()) {
            if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
                continue;
            }
            Set<Operation> operations = operations(method, new HashSet<>());
            String parameters = takesParameters(area, method.getName()) ? "…" : "";
            String asWritten = "xuqm." + accessor.getName() + "()." + method.getName() + "(" + parameters + ")";
            operations.forEach(operation -> byOperation
                    .computeIfAbsent(operation.id(), id -> new TreeSet<>())
                    .add(asWritten));
            boolean call = CALLS.contains(method.getRawReturnType().getName());
            if (operations.size() != (call ? 1 : 0)) {
                withoutOneOperation.add(asWritten + " makes " + operations);
            }
        }
    }

    private static boolean takesParameters(JavaClass area, String name) {
        return area.getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .anyMatch(method -> !method.getRawParameterTypes().isEmpty());
    }

    private static Set<Operation> operations(JavaMethod method, Set<JavaMethod> seen) {
        Set<Operation> operations = new HashSet<>();
        if (seen.add(method)) {
            for (JavaFieldAccess access : method.getFieldAccesses()) {
                if (access.getTarget().getRawType().isEquivalentTo(Operation.class)) {
                    operations.add(constant(access));
                }
            }
            for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().equals(method.getOwner())) {
                    call.getTarget().resolveMember().ifPresent(called -> operations.addAll(operations(called, seen)));
                }
            }
        }
        return operations;
    }

    private static Operation constant(JavaFieldAccess access) {
        JavaField field = access.getTarget().resolveMember().orElseThrow();
        try {
            return (Operation) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How users write the methods that make an operation, such as {@code xuqm.messages().send(…)}; most have one. */
    List<String> of(String operation) {
        return List.copyOf(byOperation.getOrDefault(operation, Set.of()));
    }

    /** The methods that return a call but do not make exactly one operation, and those that use one without returning a call. */
    Set<String> withoutOneOperation() {
        return withoutOneOperation;
    }
}
