package com.xuqm.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds what the components of records are called on the wire. This is for those who implement a binding. */
public final class WireNames {

    private static final ClassValue<Map<String, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> record) {
            return Collections.unmodifiableMap(find(record));
        }
    };

    private WireNames() {}

    /**
     * Returns what the components of a record are called on the wire: as {@link WireName} says, else as in Java.
     *
     * @param record the class of the record
     * @return the names on the wire by those in Java, in the order of the components
     * @throws JsonBindingException if a name is empty or is that of another component as well
     */
    public static Map<String, String> of(Class<?> record) {
        if (!Checks.notNull("record", record).isRecord()) {
            throw new IllegalArgumentException(record.getName() + " is no record");
        }
        return NAMES.get(record);
    }

    private static Map<String, String> find(Class<?> record) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            WireName given = component.getAnnotation(WireName.class);
            String name = given == null ? component.getName() : given.value();
            String where = "@WireName of the component " + component.getName() + " of " + record.getName();
            if (name.isEmpty()) {
                throw new JsonBindingException(where + " must not be empty", null);
            }
            if (!UTF_8.newEncoder().canEncode(name)) {
                throw new JsonBindingException(where + " holds half of a surrogate pair", null);
            }
            String other = components.put(name, component.getName());
            if (other != null) {
                throw new JsonBindingException(
                        "the components " + other + " and " + component.getName() + " of " + record.getName()
                                + " have the same name on the wire, " + name,
                        null);
            }
            names.put(component.getName(), name);
        }
        return names;
    }
}
