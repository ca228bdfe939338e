package com.xuqm.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import io.github.doocs.im.ImClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The SDK of doocs, against the emulator of Tencent Cloud IM,")
class DoocsTest {

    /** What older names the methods of this version send for the same. */
    private static final Map<String, Map<String, String>> RENAMED =
            Map.of("Message.getRoamMsg", Map.of("Operator_Account", "From_Account", "Peer_Account", "To_Account"));

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyyMMddHH").withZone(ZoneOffset.UTC);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, String> unsayable = new TreeMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();
    private final Map<String, String> different = new TreeMap<>();
    private final List<DoocsMethod> left = new ArrayList<>(DoocsMethod.all());
    private String last = "";
    private int answered;
    private int compared;

    @Test
    @DisplayName("is answered in every method, but for those that are explained")
    void is_answered_in_every_method() throws IOException, InterruptedException {
        int methods = left.size();
        kept.put("hour", HOUR.format(Instant.now().minus(Duration.ofHours(2))));
        try (TencentEmulator tencent =
                TencentEmulator.builder().withoutRateLimits().start()) {
            ImClient doocs = new DoocsClient(tencent);
            JsonNode answer = DoocsMethod.MAPPER.createObjectNode();
            String operation = "";
            String body = "";
            for (String line : script()) {
                if (line.startsWith("@")) {
                    String[] parts = line.substring(1).split(" = ", 2);
                    if (!answer.at(parts[1]).isValueNode()
                            || answer.at(parts[1]).isNull()) {
                        lost(parts[1]);
                        answer = byHand(tencent, operation, body); // which has a key, so that it is not done again
                    }
                    kept.put(parts[0], answer.at(parts[1]).asText());
                } else {
                    operation = line.substring(0, line.indexOf(' '));
                    body = filled(line.substring(line.indexOf(' ') + 1));
                    answer = perform(tencent, doocs, operation, body);
                }
            }
        }

        List<Difference> found = new ArrayList<>();
        refused.forEach((method, what) -> found.add(new Difference("refused", method, what)));
        unsayable.forEach((method, what) -> found.add(new Difference("unsayable", method, what)));
        unreadable.forEach((method, what) -> found.add(new Difference("unreadable", method, what)));
        different.forEach((method, what) -> found.add(new Difference("different", method, what)));
        Map<Difference, String> explained = Difference.explained();
        System.out.println("doocs against the emulator: methods " + methods + " answered " + answered + " refused "
                + refused.size() + " unreadable " + unreadable.size() + " unsayable " + unsayable.size());
        System.out.println("doocs beside ours: bodies " + compared + " alike " + (compared - different.size())
                + " different " + different.size());
        explained.forEach((difference, why) -> System.out.println("  " + difference + ": " + why));
        assertThat(left).as("methods that were never called").isEmpty();
        assertThat(found).containsExactlyInAnyOrderElementsOf(explained.keySet());
        assertThat(answered + refused.size() + unreadable.size() + unsayable.size())
                .isEqualTo(methods);
    }

    private void lost(String member) {
        answered--;
        unreadable.put(last, member.substring(1));
    }

    private String filled(String body) {
        String filled = body;
        for (Map.Entry<String, String> value : kept.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** By doocs where it has a method for it that was not called yet; else, and where that was refused, by hand. */
    private JsonNode perform(TencentEmulator tencent, ImClient doocs, String operation, String body)
            throws IOException, InterruptedException {
        DoocsMethod method = left.stream()
                .filter(each -> operation.equals(each.operation()))
                .findFirst()
                .orElse(null);
        if (method != null) {
            left.remove(method);
            last = method.name();
            tencent.clearRecorded();
            Object[] arguments = arguments(method, renamed(method, body));
            if (arguments == null) {
                return byHand(tencent, operation, body);
            }
            JsonNode answer = called(method, doocs, arguments);
            compare(method, body, tencent.recorded());
            if (answer != null && answer.path("ErrorCode").asInt(-1) == 0) {
                answered++;
                return answer;
            }
            if (answer != null) {
                refused.put(
                        method.name(),
                        answer.path("ErrorCode") + " "
                                + answer.path("ErrorInfo").asText());
            }
        }
        return byHand(tencent, operation, body);
    }

    private static String renamed(DoocsMethod method, String body) {
        String renamed = body;
        for (Map.Entry<String, String> name :
                RENAMED.getOrDefault(method.name(), Map.of()).entrySet()) {
            renamed = renamed.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
        }
        return renamed;
    }

    private Object @Nullable [] arguments(DoocsMethod method, String body) throws IOException {
        try {
            return method.arguments(body);
        } catch (JsonMappingException e) {
            unsayable.put(method.name(), path(e));
            return null;
        }
    }

    private @Nullable JsonNode called(DoocsMethod method, ImClient doocs, Object[] arguments) throws IOException {
        try {
            return method.call(doocs, arguments);
        } catch (IOException e) {
            if (e.getCause() instanceof JsonMappingException unread) {
                unreadable.put(method.name(), path(unread));
                return null;
            }
            throw e;
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    /** With a line of the script, which is what this SDK sends: its own test holds it to each line. */
    private void compare(DoocsMethod method, String body, List<RecordedRequest> recorded) throws IOException {
        compared++;
        JsonNode expected = DoocsMethod.MAPPER.readTree(body);
        JsonNode sent = DoocsMethod.MAPPER.readTree(recorded.get(0).bodyText());
        List<String> differences = new ArrayList<>();
        Differences.find("", expected, sent, differences);
        if (!differences.isEmpty()) {
            different.put(method.name(), String.join(", ", differences));
        }
    }

    private JsonNode byHand(TencentEmulator tencent, String operation, String body)
            throws IOException, InterruptedException {
        String query = "?sdkappid=" + tencent.appId() + "&identifier=" + tencent.administrator() + "&usersig="
                + URLEncoder.encode(
                        tencent.issueUserSig(tencent.administrator(), Duration.ofHours(1)), StandardCharsets.UTF_8)
                + "&random=1&contenttype=json";
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(tencent.baseUrl() + tencent.path(operation) + query))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode answer = DoocsMethod.MAPPER.readTree(response.body());
        assertThat(answer.path("ErrorCode").asInt(-1))
                .as(operation + " by hand: " + answer)
                .isZero();
        return answer;
    }

    private static List<String> script() throws IOException {
        return Files.readAllLines(Path.of("../../spec/tencent-commands.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
