package com.xuqm.toy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tencent.TencentClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class TencentScenariosTest extends ProductScenarios {

    @Override
    Product product(String url, JsonBinding json) {
        TencentClient tencent = TencentClient.builder()
                .baseUrl(url)
                .sdkAppId(1_400_000_000L)
                .secretKey(SECRET)
                .administrator("administrator")
                .json(json)
                .transport("jdk")
                .retry(AT_ONCE)
                .build();
        return new Product() {
            @Override
            Call<?> read() {
                return tencent.call("toy/find")
                        .idempotent()
                        .body(Map.of("Name", "robot"))
                        .returningMap();
            }

            @Override
            Call<?> write(String text) {
                return tencent.call("toy/make").body(Map.of("Name", text)).returningMap();
            }

            @Override
            PagedCall<String> list() {
                return tencent.groupMessages().receiptMembers("toys", 1, 0);
            }

            @Override
            public void close() {
                tencent.close();
            }
        };
    }

    /**
     * That one asks too often is said by a code as well, and then the service is left alone for a second. That it is busy is not said by any: its codes
     * of trouble leave open what was done.
     */
    @Override
    int httpStatus(int status) {
        return status == 429 || status == 503 ? status : 200;
    }

    @Override
    String success() {
        return "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\",\"Name\":\"robot\"}";
    }

    @Override
    String refusal(int status, String words) {
        int code = Map.of(400, 10_004, 401, 70_009, 404, 10_010).getOrDefault(status, 1);
        return "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":" + code + ",\"ErrorInfo\":\"" + words + "\"}";
    }

    @Override
    List<String> pages(List<List<String>> pages) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String members = pages.get(i).stream()
                    .map(id -> "{\"Read_Account\":\"" + id + "\"}")
                    .collect(Collectors.joining(","));
            bodies.add("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\",\"IsFinished\":"
                    + (i + 1 < pages.size() ? "0,\"Cursor\":\"at-" + (i + 1) + "\"" : "1")
                    + ",\"ReadList\":[" + members + "]}");
        }
        return bodies;
    }
}
