package com.xuqm.it.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecOperation;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The emulator of Tencent Cloud IM")
@OneStack(because = "it is spoken to without the SDK")
class TencentEmulatorTest {

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT =
            TencentEmulatorExtension.of(TencentEmulator.builder().withoutRateLimits());

    private final Spec spec = Spec.of("tencent");
    private final Map<String, SpecOperation> operations =
            spec.operations().stream().collect(Collectors.toMap(SpecOperation::id, Function.identity()));
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();

    @Test
    @DisplayName("has every command of the contract, and no other, at the paths of the contract")
    void has_every_command() {
        TencentEmulator tencent = TENCENT.emulator();

        assertThat(tencent.operations()).containsExactlyElementsOf(new TreeSet<>(operations.keySet()));
    }

    @Test
    @DisplayName("takes what the contract lets be sent, and answers as the contract says")
    void answers_as_the_contract_says() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        Set<String> called = new TreeSet<>();
        CommandScript script = new CommandScript();
        for (CommandScript.Line line : CommandScript.lines()) {
            String operation = line.operation();
            String body = script.body(line);
            called.add(operation);
            String path = operations.get(operation).path();
            String at = "/paths/" + path.replace("/", "~1") + "/post/";
            for (String problem : spec.validate(at + "requestBody/content/application~1json/schema", body)) {
                wrong.add(operation + " sent: " + problem);
            }
            String text = post(path, body);
            for (String problem : spec.validate(at + "responses/200/content/application~1json/schema", text)) {
                wrong.add(operation + " answered: " + problem);
            }
            JsonNode answer = mapper.readTree(text);
            script.answered(line, answer);
            if (answer.path("ErrorCode").asInt(-1) != 0) {
                wrong.add(operation + " was refused: " + text);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(called).containsExactlyElementsOf(new TreeSet<>(operations.keySet()));
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        TencentEmulator tencent = TENCENT.emulator();
        String query = "?sdkappid=" + tencent.appId() + "&identifier=" + tencent.administrator() + "&usersig="
                + URLEncoder.encode(
                        tencent.issueUserSig(tencent.administrator(), Duration.ofHours(1)), StandardCharsets.UTF_8)
                + "&random=1&contenttype=json";
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(tencent.baseUrl() + path + query))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
