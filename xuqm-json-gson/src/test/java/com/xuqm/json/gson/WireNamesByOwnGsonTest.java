package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tck.json.Samples.Renamed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names on the wire, by a Gson of the application's own")
class WireNamesByOwnGsonTest {

    private static final TypeToken<List<Renamed<String>>> LIST = new TypeToken<>() {};

    private static final List<Renamed<String>> VALUE = List.of(
            new Renamed<>("ann", "hi", true, "1", "2", 3, new Renamed<>("ben", null, false, null, null, 0, null)));

    /** Named twice: for Gson and for everybody. */
    public record Both(
            @SerializedName("by_gson") @WireName("by_wire") String name,
            @SerializedName("n") int count) {}

    @Test
    @DisplayName("are known with the SDK's factory, whatever Gson calls the other members")
    void areKnownWithTheFactory() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .setFieldNamingPolicy(FieldNamingPolicy.UPPER_CAMEL_CASE)
                .create();

        String json = gson.toJson(VALUE, LIST.getType());

        JsonObject first = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(first.keySet())
                .containsExactlyInAnyOrder("From_Account", "Msg-Body.\u6587", "Read", "b", "a", "Count", "Next");
        assertThat(first.get("b").getAsString()).isEqualTo("1");
        assertThat(gson.fromJson(json, LIST)).isEqualTo(VALUE);
    }

    @Test
    @DisplayName("win over other names of the same component, which then are no members")
    void winOverOtherNames() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .create();

        assertThat(gson.toJson(new Both("a", 1))).isEqualTo("{\"by_wire\":\"a\",\"n\":1}");
        assertThat(gson.fromJson("{\"by_wire\":\"a\",\"by_gson\":\"b\",\"n\":1}", Both.class))
                .isEqualTo(new Both("a", 1));
        assertThat(gson.fromJson("null", Both.class)).isNull();
        assertThat(gson.toJson(null, Both.class)).isEqualTo("null");
    }

    @Test
    @DisplayName("go with the application's types to that Gson")
    void goWithTheApplicationsTypes() {
        JsonBinding binding = GsonJsonBinding.with(new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .create());

        assertThat(binding.toJson(new Renamed<>("ann", null, false, null, null, 0, null)))
                .asString(UTF_8)
                .contains("\"From_Account\":\"ann\"");
    }
}
