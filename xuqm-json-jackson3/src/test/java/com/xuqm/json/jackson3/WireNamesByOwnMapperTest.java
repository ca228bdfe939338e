package com.xuqm.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.Samples.Renamed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Names on the wire, by a mapper of the application's own")
class WireNamesByOwnMapperTest {

    private static final TypeReference<List<Renamed<String>>> LIST = new TypeReference<>() {};

    private static final List<Renamed<String>> VALUE = List.of(
            new Renamed<>("ann", "hi", true, "1", "2", 3, new Renamed<>("ben", null, false, null, null, 0, null)));

    @Test
    @DisplayName("are known with the SDK's module, whatever the mapper calls its other members")
    void areKnownWithTheModule() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new XuqmJackson3Module())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .build();

        String json = mapper.writeValueAsString(VALUE);

        assertThat(mapper.readTree(json).get(0).properties())
                .extracting(member -> member.getKey())
                .containsExactlyInAnyOrder("From_Account", "Msg-Body.\u6587", "Read", "b", "a", "Count", "Next");
        assertThat(mapper.readTree(json).get(0).get("b").asString()).isEqualTo("1");
        assertThat(mapper.readValue(json, LIST)).isEqualTo(VALUE);
    }

    @Test
    @DisplayName("are not known without it, but what was written is read back")
    void areNotKnownWithoutIt() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        String json = mapper.writeValueAsString(VALUE);

        assertThat(json).contains("\"fromAccount\":\"ann\"").doesNotContain("From_Account");
        assertThat(mapper.readValue(json, LIST)).isEqualTo(VALUE);
    }

    @Test
    @DisplayName("go with the application's types to that mapper")
    void goWithTheApplicationsTypes() {
        JsonBinding binding = Jackson3JsonBinding.with(
                JsonMapper.builder().addModule(new XuqmJackson3Module()).build());

        assertThat(binding.toJson(new Renamed<>("ann", null, false, null, null, 0, null)))
                .asString(UTF_8)
                .contains("\"From_Account\":\"ann\"");
    }
}
