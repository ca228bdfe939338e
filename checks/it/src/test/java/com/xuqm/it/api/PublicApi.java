package com.xuqm.it.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What users of some packages can name: each type, constructor, method and field that is public or protected, in a line of its own.
 * What a type inherits from one that users cannot name counts as its own; what is protected in a final type is shown to nobody.
 */
final class PublicApi {

    private final Set<Class<?>> types;

    private PublicApi(Set<Class<?>> types) {
        this.types = types;
    }

    /** Of these packages, without those below. */
    static List<String> ofPackages(Collection<String> packages) {
        Stream<Class<?>> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(type -> packages.contains(type.getPackageName()))
                        .map(JavaClass::reflect);
        return of(found);
    }

    /** Of those of these types that can be named. */
    static List<String> of(Stream<Class<?>> candidates) {
        Set<Class<?>> types = new LinkedHashSet<>();
        candidates
                .filter(PublicApi::canBeNamed)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(types::add);
        PublicApi api = new PublicApi(types);
        return types.stream().flatMap(api::lines).toList();
    }

    private static boolean canBeNamed(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isShown(type.getModifiers())
                && !type.isSynthetic()
                && !type.isAnonymousClass()
                && (outer == null || canBeNamed(outer));
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private Stream<String> lines(Class<?> type) {
        List<Class<?>> declaring = declaring(type);
        Stream<String> fields = shown(type, declaring.stream().flatMap(each -> Stream.of(each.getDeclaredFields())))
                .map(Declaration::of);
        Stream<String> constructors =
                shown(type, Stream.of(type.getDeclaredConstructors())).map(Declaration::of);
        Map<String, Method> methods = new LinkedHashMap<>();
        shown(type, declaring.stream().flatMap(each -> Stream.of(each.getDeclaredMethods())))
                .forEach(method ->
                        methods.putIfAbsent(method.getName() + Arrays.toString(method.getParameterTypes()), method));
        return Stream.of(
                        Stream.of(Declaration.of(type)),
                        fields.sorted(),
                        constructors.sorted(),
                        methods.values().stream().map(Declaration::of).sorted())
                .flatMap(part -> part)
                .map(declaration -> type.getCanonicalName() + ": " + declaration);
    }

    private static <M extends Member> Stream<M> shown(Class<?> type, Stream<M> members) {
        return members.filter(member -> !member.isSynthetic())
                .filter(member -> Modifier.isFinal(type.getModifiers())
                        ? Modifier.isPublic(member.getModifiers())
                        : isShown(member.getModifiers()));
    }

    /** The type, and those above it that users cannot name. */
    private List<Class<?>> declaring(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(above -> above.getName().startsWith("com.xuqm.") && !types.contains(above))
                .forEach(above -> all.addAll(declaring(above)));
        return all;
    }
}
