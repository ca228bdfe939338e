package com.xuqm.toy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToyScenariosTest extends ProductScenarios {

    @Override
    Product product(String url, JsonBinding json) {
        Toy toy = Toy.builder()
                .baseUrl(url)
                .secret(SECRET)
                .json(json)
                .transport("jdk")
                .retry(AT_ONCE)
                .build();
        return new Product() {
            @Override
            Call<?> read() {
                return toy.find("robot");
            }

            @Override
            Call<?> write(String text) {
                return toy.make(text);
            }

            @Override
            PagedCall<String> list() {
                return toy.list();
            }

            @Override
            public void close() {
                toy.close();
            }
        };
    }

    @Override
    int httpStatus(int status) {
        return 200;
    }

    private static String frame(int code, String words, String data) {
        return "{\"Action_Status\":\"" + (code == 0 ? "OK" : "FAIL") + "\",\"Error_Code\":" + code
                + ",\"Error_Info\":\"" + words + "\",\"Data\":" + data + "}";
    }

    @Override
    String success() {
        return frame(0, "", "\"robot\"");
    }

    @Override
    String refusal(int status, String words) {
        int code = Map.of(400, 40000, 401, 70001, 404, 10004, 429, 20012, 503, 99999)
                .get(status);
        return frame(code, words, "null");
    }

    @Override
    List<String> pages(List<List<String>> pages) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String next = i + 1 < pages.size() ? "\"at-" + (i + 1) + "\"" : "null";
            bodies.add(frame(
                    0,
                    "",
                    "{\"Items\":[\"" + String.join("\",\"", pages.get(i)) + "\"],\"Next_Cursor\":" + next + "}"));
        }
        return bodies;
    }

    @Test
    void each_attempt_brings_a_proof_of_its_own() throws IOException {
        try (Backend backend = new Backend();
                Product toys = product(backend.url(), bindings().findFirst().orElseThrow())) {
            backend.then(200, refusal(503, "busy")).then(200, success());

            toys.read().execute();

            assertThat(backend.requests())
                    .containsExactly(
                            "/v4/find?app=toys&usersig=" + SECRET + "-1&random=1 {\"Toy_Name\":\"robot\"}",
                            "/v4/find?app=toys&usersig=" + SECRET + "-2&random=2 {\"Toy_Name\":\"robot\"}");
        }
    }
}
