package com.xuqm.toy;

import com.xuqm.maxim.MaximClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.json.JsonBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MaximScenariosTest extends ProductScenarios {

    @Override
    Product product(String url, JsonBinding json) {
        MaximClient maxim = MaximClient.builder()
                .baseUrl(url)
                .appId("toys")
                .accessToken(SECRET)
                .json(json)
                .transport("jdk")
                .retry(AT_ONCE)
                .build();
        return new Product() {
            @Override
            Call<?> read() {
                return maxim.call("POST", "/toy/find")
                        .retryClass(RetryClass.IDEMPOTENT)
                        .body(Map.of("name", "robot"))
                        .returning(String.class);
            }

            @Override
            Call<?> write(String text) {
                return maxim.call("POST", "/toy/make")
                        .body(Map.of("name", text))
                        .returning(String.class);
            }

            @Override
            PagedCall<String> list() {
                return maxim.call("GET", "/toy/list").returningPages(String.class);
            }

            @Override
            public void close() {
                maxim.close();
            }
        };
    }

    /** No code says that one asks too often, so that only HTTP can. */
    @Override
    int httpStatus(int status) {
        return status == 429 ? 429 : 200;
    }

    @Override
    String success() {
        return "{\"code\":200,\"data\":\"robot\"}";
    }

    @Override
    String refusal(int status, String words) {
        int code = Map.of(400, 10002, 401, 10008, 404, 20001, 503, 20006).getOrDefault(status, 10002);
        return "{\"code\":" + code + ",\"message\":\"" + words + "\"}";
    }

    @Override
    List<String> pages(List<List<String>> pages) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String next = i + 1 < pages.size() ? ",\"cursor\":\"at-" + (i + 1) + "\"" : "";
            bodies.add("{\"code\":200,\"data\":[\"" + String.join("\",\"", pages.get(i)) + "\"]" + next + "}");
        }
        return bodies;
    }
}
