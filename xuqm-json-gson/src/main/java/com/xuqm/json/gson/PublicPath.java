package com.xuqm.json.gson;

import com.google.gson.reflect.TypeToken;
import com.xuqm.sdk.json.WireNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a reader's path, such as {@code $.data.content[2].createdAt}: the names of a record's components and the
 * numbers of elements. Any other name is content of the document.
 */
final class PublicPath {

    /** The next step: a member's name or an element's number. */
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]*)|\\[(\\d+)]");

    private PublicPath() {}

    /** Follows the path through the types; what comes after the first other name is a {@code *}. */
    static String of(Type type, String path) {
        StringBuilder shown = new StringBuilder("$");
        Matcher step = STEP.matcher(path).region(1, path.length());
        Type at = type;
        while (step.lookingAt()) {
            String name = step.group(1);
            at = name == null ? element(at) : component(at, name);
            if (at == null) {
                return shown.append(".*").toString();
            }
            shown.append(step.group());
            step.region(step.end(), path.length());
        }
        return shown.toString();
    }

    private static @Nullable Type element(Type list) {
        return list instanceof ParameterizedType of && of.getRawType() == List.class
                ? of.getActualTypeArguments()[0]
                : null;
    }

    private static @Nullable Type component(Type owner, String name) {
        Class<?> raw = TypeToken.get(owner).getRawType();
        if (!raw.isRecord()) {
            return null;
        }
        Map<String, String> names = WireNames.of(raw);
        for (RecordComponent component : raw.getRecordComponents()) {
            if (name.equals(names.get(component.getName()))) {
                return resolve(component.getGenericType(), owner, raw);
            }
        }
        return null;
    }

    /** Replaces the type variables of a record by what stands for them. */
    private static Type resolve(Type type, Type owner, Class<?> raw) {
        if (type instanceof TypeVariable<?> variable && owner instanceof ParameterizedType of) {
            int index = Arrays.asList(raw.getTypeParameters()).indexOf(variable);
            return index < 0 ? Object.class : of.getActualTypeArguments()[index];
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Arrays.setAll(arguments, i -> resolve(arguments[i], owner, raw));
            return TypeToken.getParameterized(generic.getRawType(), arguments).getType();
        }
        return type;
    }
}
