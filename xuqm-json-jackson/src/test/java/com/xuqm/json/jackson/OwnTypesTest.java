package com.xuqm.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;

/** Types of the user's own, beyond the contract. */
class OwnTypesTest {

    private final JacksonJsonBinding binding = new JacksonJsonBinding();

    /** With a name that is no identifier. */
    public record Renamed(@JsonProperty("coupon-id") String couponId, int count) {}

    /** With getters and setters. */
    public static class Bean {

        private int size;

        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }
    }

    @Test
    void annotationsWorkOnRecords() {
        byte[] json = binding.toJson(new Renamed("a", 1));
        assertThat(json).asString(UTF_8).isEqualTo("{\"coupon-id\":\"a\",\"count\":1}");
        Renamed back = binding.fromJson(json, Renamed.class);
        assertThat(back).isEqualTo(new Renamed("a", 1));
    }

    @Test
    void ofDuplicatesOfARenamedMemberTheLastWins() {
        Renamed renamed = binding.fromJson(
                "{\"coupon-id\":\"a\",\"count\":1,\"coupon-id\":\"b\"}".getBytes(UTF_8), Renamed.class);
        assertThat(renamed).isEqualTo(new Renamed("b", 1));
    }

    @Test
    void gettersAndSettersWorkOnClasses() {
        Bean bean = binding.fromJson("{\"size\":3,\"more\":1}".getBytes(UTF_8), Bean.class);
        assertThat(bean.getSize()).isEqualTo(3);
        assertThat(binding.toJson(bean)).asString(UTF_8).isEqualTo("{\"size\":3}");
    }
}
