package com.xuqm.it.packaging;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.SdkTypes;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a native image must be told of a module: its providers, the services files that name them, other files that it reads, and the records and open
 * enums that JSON bindings make by reflection.
 */
final class Reachability {

    private Reachability() {}

    static String file(PublishedModule module) {
        return "META-INF/native-image/com.xuqm/" + module.artifactId() + "/reachability-metadata.json";
    }

    /** Whether there is anything to tell. */
    static boolean isNeeded(PublishedModule module) {
        JsonObject wanted = derive(module);
        return !elements(wanted, "reflection").isEmpty()
                || !elements(wanted, "resources").isEmpty();
    }

    /** What the jar tells; nothing if it has no such file. */
    static JsonObject actual(PublishedModule module) {
        if (!module.files().contains(file(module))) {
            return new JsonObject();
        }
        return JsonParser.parseString(new String(module.read(file(module)), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    /** What the classes of the module ask for. */
    static JsonObject derive(PublishedModule module) {
        JsonArray reflection = new JsonArray();
        providers(module).map(Reachability::provider).forEach(reflection::add);
        models(module).map(Reachability::model).forEach(reflection::add);
        JsonArray resources = new JsonArray();
        module.files().stream()
                .filter(file -> file.startsWith("META-INF/services/") || file.endsWith(".sql"))
                .map(Reachability::resource)
                .forEach(resources::add);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("comment", "Untested: written after the documentation, never run in a native image.");
        metadata.add("reflection", reflection);
        if (!resources.isEmpty()) {
            metadata.add("resources", resources);
        }
        return metadata;
    }

    static String print(JsonObject metadata) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(metadata) + "\n";
    }

    static List<JsonElement> elements(JsonObject metadata, String section) {
        JsonArray array = metadata.getAsJsonArray(section);
        return array == null ? List.of() : array.asList();
    }

    /** The types that a list of metadata names. */
    static List<String> types(JsonObject metadata) {
        return elements(metadata, "reflection").stream()
                .map(entry -> entry.getAsJsonObject().get("type").getAsString())
                .toList();
    }

    private static Stream<String> providers(PublishedModule module) {
        return module.descriptor().provides().stream()
                .flatMap(provides -> provides.providers().stream())
                .sorted();
    }

    /** Bindings reach public types of exported packages alone, and of them those are the SDK's models whose package is marked, which its class tells. */
    private static Stream<Class<?>> models(PublishedModule module) {
        List<String> exported =
                module.descriptor().exports().stream().map(Exports::source).toList();
        return module.files().stream()
                .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                .<Class<?>>map(Reachability::load)
                .filter(SdkTypes::contains)
                .filter(type -> isPackage(type) || (isModel(type) && isPublic(type)));
    }

    private static boolean isModel(Class<?> type) {
        return type.isRecord() || (OpenEnum.class.isAssignableFrom(type) && !type.isInterface());
    }

    private static boolean isPackage(Class<?> type) {
        return type.getSimpleName().equals("package-info");
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (owner == null || isPublic(owner));
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Reachability.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is not there", e);
        }
    }

    private static JsonElement provider(String name) {
        JsonObject entry = entry(name);
        entry.add("methods", methods("<init>"));
        return entry;
    }

    private static JsonElement model(Class<?> type) {
        JsonObject entry = entry(type.getName());
        if (type.isRecord()) {
            entry.addProperty("allDeclaredConstructors", true);
            entry.addProperty("allDeclaredFields", true);
            entry.addProperty("allDeclaredMethods", true);
        } else if (!isPackage(type)) {
            entry.add("methods", methods("of", "java.lang.String"));
        }
        return entry;
    }

    private static JsonObject entry(String type) {
        JsonObject entry = new JsonObject();
        entry.addProperty("type", type);
        return entry;
    }

    private static JsonArray methods(String name, String... parameters) {
        JsonArray types = new JsonArray();
        Stream.of(parameters).forEach(types::add);
        JsonObject method = new JsonObject();
        method.addProperty("name", name);
        method.add("parameterTypes", types);
        JsonArray methods = new JsonArray();
        methods.add(method);
        return methods;
    }

    private static JsonElement resource(String file) {
        JsonObject resource = new JsonObject();
        resource.addProperty("glob", file);
        return resource;
    }
}
