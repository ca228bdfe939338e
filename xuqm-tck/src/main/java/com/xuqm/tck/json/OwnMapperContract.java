package com.xuqm.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a {@link JsonBinding} does that leaves the application's types to a mapper of the application's own. Tests of a binding that
 * can be given one extend this class.
 */
public abstract class OwnMapperContract {

    private static final Coupon COUPON = new Coupon(LocalDate.of(2026, 12, 24), null, ChatType.SINGLE, Kind.BIRTHDAY);

    private static final String JSON =
            "{\"valid_until\":\"2026-12-24\",\"coupon_id\":null,\"chat_type\":\"SINGLE\",\"kind\":\"BIRTHDAY\"}";

    /** For subclasses. */
    protected OwnMapperContract() {}

    /**
     * A type of an application's, with what no binding binds by itself.
     *
     * @param validUntil its last day
     * @param couponId its id
     * @param chatType a type of the SDK's
     * @param kind a type of the application's
     */
    protected record Coupon(LocalDate validUntil, @Nullable String couponId, ChatType chatType, Kind kind) {

        /** Makes one. */
        public Coupon {}
    }

    /** A closed enum of the application's. */
    protected enum Kind {
        /** The only one. */
        BIRTHDAY
    }

    /**
     * One with a type that no library takes apart unless it is told how.
     *
     * @param text what is wished for
     */
    protected record Wish(Optional<String> text) {

        /** Makes one. */
        public Wish {}
    }

    /**
     * Returns a binding with a mapper of the application's that knows {@link LocalDate} as its text and open enums of the SDK as theirs,
     * spells names with underscores ({@code valid_until}), writes members that are null, puts the document on several lines, and passes over
     * members that it does not know.
     *
     * @return the binding
     */
    protected abstract JsonBinding tuned();

    /**
     * Returns the binding as it is without a mapper of the application's.
     *
     * @return the binding
     */
    protected abstract JsonBinding plain();

    /**
     * Returns what a refusal of a type such as {@link Optional} tells the user to write.
     *
     * @return such as {@code json(GsonJsonBinding.with(gson))}
     */
    protected abstract String remedy();

    private Object read(String json, Type type) {
        return Objects.requireNonNull(tuned().fromJson(json.getBytes(UTF_8), type));
    }

    @Test
    @DisplayName("leaves the application's types to its mapper, wherever they stand")
    void leavesTheApplicationsTypesToIt() {
        JsonBinding binding = tuned();
        assertThat(binding.toJson(COUPON)).asString(UTF_8).isEqualTo(JSON);
        assertThat(binding.toJson(List.of(COUPON))).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(Map.of("one", COUPON))).asString(UTF_8).isEqualTo("{\"one\":" + JSON + "}");
        assertThat(binding.toJson(Set.of(COUPON))).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(new Coupon[] {COUPON})).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(COUPON.validUntil())).asString(UTF_8).isEqualTo("\"2026-12-24\"");

        assertThat(read(JSON, Coupon.class)).isEqualTo(COUPON);
        assertThat(read("[" + JSON + "]", GenericTypes.listOf(Coupon.class))).isEqualTo(List.of(COUPON));
        assertThat(read("[" + JSON + "]", Coupon[].class)).isEqualTo(new Coupon[] {COUPON});
        assertThat(read("\"BIRTHDAY\"", Kind.class)).isEqualTo(Kind.BIRTHDAY);
        assertThat(read("[" + JSON + "]", GenericTypes.parameterized(Set.class, Coupon.class)))
                .isEqualTo(Set.of(COUPON));
    }

    @Test
    @DisplayName("binds the SDK's own types as ever, around them and within")
    void bindsTheSdksTypesAsEver() {
        Object envelope = read(
                "{\"code\":\"200\",\"more\":[],\"data\":" + JSON + ",\"requestId\":7}",
                GenericTypes.parameterized(Envelope.class, Coupon.class));

        assertThat(envelope).isInstanceOfSatisfying(Envelope.class, read -> {
            assertThat(read.data()).isEqualTo(COUPON);
            assertThat(read.code()).isEqualTo(200);
            assertThat(read.requestId()).isEqualTo("7");
        });
        assertThat(tuned().toJson(Map.of("at", Instant.ofEpochMilli(5))))
                .asString(UTF_8)
                .isEqualTo("{\"at\":5}");
        assertThat(tuned().toJson(envelope))
                .asString(UTF_8)
                .isEqualTo("{\"code\":200,\"data\":" + JSON + ",\"requestId\":\"7\"}");
    }

    @Test
    @DisplayName("says that a value does not fit, and shows nothing of it, whatever the mapper's own words show")
    void saysThatAValueDoesNotFit() {
        for (String wrong : List.of("\"LEAK\"", "[\"LEAK\"]", "{\"LEAK\":1}")) {
            assertThatThrownBy(() -> read("{\"valid_until\":" + wrong + "}", Coupon.class))
                    .isInstanceOf(JsonBindingException.class)
                    .hasMessageStartingWith("Cannot read " + Coupon.class.getName())
                    .hasMessageContaining("the value does not fit")
                    .extracting(failure -> String.valueOf(failure) + failure.getCause())
                    .asString()
                    .doesNotContain("LEAK");
        }
    }

    @Test
    @DisplayName("is what a refusal of such a type asks for")
    void isWhatARefusalAsksFor() {
        assertThatThrownBy(() -> plain().fromJson("{\"text\":\"LEAK\"}".getBytes(UTF_8), Wish.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining(
                        "for types such as data classes of Kotlin and those of java.time, give the client a")
                .hasMessageContaining(remedy())
                .hasMessageNotContaining("LEAK");
        assertThatThrownBy(() -> plain().toJson(new Wish(Optional.of("LEAK"))))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining(remedy())
                .hasMessageNotContaining("LEAK");
    }
}
