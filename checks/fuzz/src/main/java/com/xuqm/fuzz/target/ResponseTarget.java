package com.xuqm.fuzz.target;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls with any status, headers and body. A call ends with a value or an {@link XuqmException}, shows no secret, and both
 * JSON bindings come to the same end.
 */
public final class ResponseTarget implements FuzzTarget {

    private static final int[] STATUSES = {
        200, 201, 204, 302, 400, 401, 403, 404, 408, 409, 418, 429, 500, 502, 503, 599
    };

    private static final List<Function<XuqmClient, @Nullable Object>> CALLS = List.of(
            xuqm -> xuqm.groups().get("g").execute(),
            xuqm -> xuqm.accounts().get("u").execute(),
            xuqm -> xuqm.accounts().exists("u").execute(),
            xuqm -> xuqm.messages().offlineCount().execute(),
            xuqm -> xuqm.messages().syncOffline().execute(),
            xuqm -> xuqm.messages().revoke("m").execute(),
            xuqm -> xuqm.messages().history("u").page(0).execute(),
            xuqm -> xuqm.conversations().list().page(0).execute(),
            xuqm -> xuqm.webhooks().list().page(0).execute(),
            xuqm -> xuqm.groups().dismiss("g").execute());

    private final InMemoryTransport transport = new InMemoryTransport();
    private final XuqmClient jackson = FuzzClients.client(transport, new JacksonJsonBinding());
    private final XuqmClient gson = FuzzClients.client(transport, new GsonJsonBinding());

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        Function<XuqmClient, @Nullable Object> call = CALLS.get(in.choice(CALLS.size()));
        int status = STATUSES[in.choice(STATUSES.length)];
        List<String> headers = new ArrayList<>();
        for (int i = in.choice(4); i > 0; i--) {
            headers.add(in.choice(2) == 0 ? "Content-Type" : in.line());
            headers.add(in.line());
        }
        transport.answerWith(HttpResponse.of(status, HttpHeaders.received(headers), in.rest()));
        Object withJackson = end(call, jackson);
        Object withGson = end(call, gson);
        Property.holds(
                Objects.equals(withJackson, withGson),
                "both bindings come to the same end: " + withJackson + " and " + withGson);
    }

    /** The value, or the type of the exception. */
    private static @Nullable Object end(Function<XuqmClient, @Nullable Object> call, XuqmClient client) {
        try {
            return call.apply(client);
        } catch (XuqmException e) {
            Property.holds(!String.valueOf(e.getMessage()).contains(FuzzClients.SECRET), "the secret is not shown");
            return e.getClass();
        }
    }

    @Override
    public List<byte[]> seeds() {
        String json = "application/json\n";
        return List.of(
                Input.seed(json + "{\"code\":200,\"status\":\"0\",\"data\":{\"id\":\"g\",\"name\":\"n\"}}", 0, 0, 1, 0),
                Input.seed(json + "{\"code\":200,\"data\":{\"userId\":\"u\",\"nickname\":null}}", 1, 0, 1, 0),
                Input.seed("{\"code\":200,\"data\":true}", 2, 0, 0),
                Input.seed("{\"code\":200,\"data\":{\"count\":7}}", 3, 0, 0),
                Input.seed("{\"data\":[{\"id\":\"m\",\"msgType\":\"TEXT\",\"createdAt\":1777896000000}]}", 4, 0, 0),
                Input.seed(
                        "{\"data\":{\"content\":[{\"id\":\"m\"}],\"totalElements\":1,\"number\":0,\"last\":true}}",
                        6,
                        0,
                        0),
                Input.seed("{\"data\":{\"list\":[{\"id\":\"m\"}],\"total\":1}}", 6, 0, 0),
                Input.seed("{\"code\":40101,\"status\":\"error\",\"message\":\"no\",\"requestId\":\"r\"}", 0, 5, 0),
                Input.seed("Retry-After\n120\n{\"code\":429}", 0, 11, 1, 1),
                Input.seed("text/html\n<html><body>Bad Gateway</body></html>", 0, 13, 1, 0));
    }
}
