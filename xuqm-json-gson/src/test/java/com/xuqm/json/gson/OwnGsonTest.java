package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.tck.json.OwnMapperContract;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A binding with a Gson of the application's own")
class OwnGsonTest extends OwnMapperContract {

    private static final class Dates extends TypeAdapter<LocalDate> {

        @Override
        public void write(JsonWriter out, LocalDate value) throws IOException {
            out.value(value.toString());
        }

        @Override
        public LocalDate read(JsonReader in) throws IOException {
            return LocalDate.parse(in.nextString());
        }
    }

    /** One that cannot be made without an argument. */
    public static final class Sealed {

        final int size;

        public Sealed(int size) {
            this.size = size;
        }
    }

    @Override
    protected JsonBinding tuned() {
        return GsonJsonBinding.with(new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .registerTypeAdapter(LocalDate.class, new Dates())
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .serializeNulls()
                .setPrettyPrinting()
                .create());
    }

    @Override
    protected JsonBinding plain() {
        return new GsonJsonBinding();
    }

    @Override
    protected String remedy() {
        return "json(GsonJsonBinding.with(gson))";
    }

    @Test
    @DisplayName("makes objects of classes without a default constructor")
    void makesObjectsOfClassesWithoutADefaultConstructor() {
        byte[] json = "{\"size\":3}".getBytes(UTF_8);

        assertThat(Objects.requireNonNull(tuned().<Sealed>fromJson(json, Sealed.class)).size)
                .isEqualTo(3);
        assertThatThrownBy(() -> plain().fromJson(json, Sealed.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining(remedy());
    }

    @Test
    @DisplayName("needs that Gson, which may be any")
    void needsThatGson() {
        assertThatThrownBy(() -> GsonJsonBinding.with(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own must not be null");
        assertThat(GsonJsonBinding.with(new Gson()).toJson(new Sealed(2)))
                .asString(UTF_8)
                .isEqualTo("{\"size\":2}");
    }
}
