package com.xuqm.toy;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.json.JsonBinding;
import java.util.List;
import java.util.Map;

class XuqmScenariosTest extends ProductScenarios {

    @Override
    Product product(String url, JsonBinding json) {
        XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(url)
                .appKey("ak")
                .appSecret(SECRET)
                .adminUser("administrator")
                .json(json)
                .transport("jdk")
                .retry(AT_ONCE)
                .build();
        return new Product() {
            @Override
            Call<?> read() {
                return xuqm.call("POST", "/api/find")
                        .retryClass(RetryClass.IDEMPOTENT)
                        .body(Map.of("name", "robot"))
                        .returning(String.class);
            }

            @Override
            Call<?> write(String text) {
                return xuqm.call("POST", "/api/make").body(Map.of("name", text)).returning(String.class);
            }

            @Override
            PagedCall<String> list() {
                return xuqm.call("GET", "/api/list").returningPages(String.class);
            }

            @Override
            public void close() {
                xuqm.close();
            }
        };
    }

    @Override
    int httpStatus(int status) {
        return status;
    }

    @Override
    String success() {
        return "{\"code\":200,\"status\":\"0\",\"data\":\"robot\",\"message\":\"success\"}";
    }

    @Override
    String refusal(int status, String words) {
        return "{\"code\":" + status + ",\"status\":\"1\",\"data\":null,\"message\":\"" + words + "\"}";
    }

    @Override
    List<String> pages(List<List<String>> pages) {
        long total = pages.stream().mapToLong(List::size).sum();
        return pages.stream()
                .map(page -> "{\"code\":200,\"status\":\"0\",\"data\":{\"content\":[\"" + String.join("\",\"", page)
                        + "\"],\"totalElements\":" + total + "}}")
                .toList();
    }
}
