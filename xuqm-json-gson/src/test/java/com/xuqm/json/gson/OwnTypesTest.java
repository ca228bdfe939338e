package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.annotations.SerializedName;
import org.junit.jupiter.api.Test;

/** Types of the user's own, beyond the contract. */
class OwnTypesTest {

    private final GsonJsonBinding binding = new GsonJsonBinding();

    /** With a name that is no identifier. */
    public record Renamed(@SerializedName("coupon-id") String couponId, int count) {}

    /** With fields. */
    public static class Fields {

        int size;
    }

    @Test
    void annotationsWorkOnRecords() {
        byte[] json = binding.toJson(new Renamed("a", 1));
        assertThat(json).asString(UTF_8).isEqualTo("{\"coupon-id\":\"a\",\"count\":1}");
        Renamed back = binding.fromJson(json, Renamed.class);
        assertThat(back).isEqualTo(new Renamed("a", 1));
    }

    @Test
    void fieldsOfClassesAreBound() {
        Fields fields = binding.fromJson("{\"size\":3,\"more\":1}".getBytes(UTF_8), Fields.class);
        assertThat(fields.size).isEqualTo(3);
        assertThat(binding.toJson(fields)).asString(UTF_8).isEqualTo("{\"size\":3}");
    }
}
