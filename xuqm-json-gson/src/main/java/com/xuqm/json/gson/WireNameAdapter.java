package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.WireNames;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Renames the members of a record after an adapter of a Gson of the application's own, whose naming nobody else can change.
 *
 * @param <T> the type of the record
 */
final class WireNameAdapter<T> extends TypeAdapter<T> {

    private final TypeAdapter<T> usual;
    private final TypeAdapter<JsonElement> trees;

    /** The names on the wire by those that Gson gives, and the other way round. */
    private final Map<String, String> wire = new HashMap<>();

    private final Map<String, String> usualNames = new HashMap<>();

    private WireNameAdapter(Gson gson, TypeAdapter<T> usual, Class<?> record) {
        this.usual = usual;
        this.trees = gson.getAdapter(JsonElement.class);
        WireNames.of(record).forEach((component, name) -> {
            if (!name.equals(component)) {
                String other = nameByGson(gson, record, component);
                wire.put(other, name);
                usualNames.put(name, other);
            }
        });
    }

    /** Whether there is anything to rename. */
    static boolean isFor(Class<?> type) {
        return type.isRecord()
                && WireNames.of(type).entrySet().stream()
                        .anyMatch(name -> !name.getKey().equals(name.getValue()));
    }

    static <T> TypeAdapter<T> around(TypeAdapter<T> usual, Gson gson, TypeToken<T> type) {
        return new WireNameAdapter<>(gson, usual, type.getRawType());
    }

    private static String nameByGson(Gson gson, Class<?> record, String component) {
        try {
            Field field = record.getDeclaredField(component);
            SerializedName own = field.getAnnotation(SerializedName.class);
            return own == null ? gson.fieldNamingStrategy().translateName(field) : own.value();
        } catch (NoSuchFieldException e) {
            throw new LinkageError(record.getName() + " is a record without a field for " + component, e);
        }
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        JsonElement tree = usual.toJsonTree(value);
        trees.write(out, tree.isJsonObject() ? renamed(tree.getAsJsonObject(), wire) : tree);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        JsonElement tree = trees.read(in);
        return usual.fromJsonTree(tree.isJsonObject() ? renamed(tree.getAsJsonObject(), usualNames) : tree);
    }

    /** What is called as a member would be called after it was renamed is another one, that nobody knows. */
    private static JsonObject renamed(JsonObject members, Map<String, String> names) {
        JsonObject renamed = new JsonObject();
        for (Entry<String, JsonElement> member : members.entrySet()) {
            String name = names.get(member.getKey());
            if (name != null) {
                renamed.add(name, member.getValue());
            } else if (!names.containsValue(member.getKey())) {
                renamed.add(member.getKey(), member.getValue());
            }
        }
        return renamed;
    }
}
