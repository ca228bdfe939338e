package com.xuqm.tck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.Samples.Person;
import java.lang.reflect.Type;

/** Uses one binding with more types than it may remember. */
final class ManyTypes {

    private static final int TYPES = 2_000;

    private ManyTypes() {}

    static void use(JsonBinding binding) {
        for (int i = 0; i < TYPES; i++) {
            Object nothing = binding.fromJson(ReadExample.json("null"), type(i));
            assertThat(nothing).isNull();
        }
    }

    /** Another type for each number: lists for zeros in its binary form, maps for ones. */
    private static Type type(int number) {
        Type type = Person.class;
        for (int rest = number + 1; rest > 1; rest /= 2) {
            type = rest % 2 == 0 ? GenericTypes.listOf(type) : GenericTypes.mapOf(type);
        }
        return type;
    }
}
