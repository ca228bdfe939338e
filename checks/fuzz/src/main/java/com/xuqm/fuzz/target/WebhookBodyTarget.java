package com.xuqm.fuzz.target;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.webhook.receive.WebhookParser;
import java.util.List;
import java.util.Objects;

/** Reads any body as a webhook's envelope. It is one or is refused, and both JSON bindings agree on it. */
public final class WebhookBodyTarget implements FuzzTarget {

    private final WebhookParser jackson = WebhookParser.of(new JacksonJsonBinding());
    private final WebhookParser gson = WebhookParser.of(new GsonJsonBinding());

    @Override
    public void test(byte[] input) {
        Object withJackson = end(jackson, input);
        Object withGson = end(gson, input);
        Property.holds(
                Objects.equals(withJackson, withGson),
                "both bindings come to the same end: " + withJackson + " and " + withGson);
    }

    private static Object end(WebhookParser parser, byte[] body) {
        try {
            return parser.parse(body);
        } catch (JsonBindingException e) {
            return JsonBindingException.class;
        }
    }

    @Override
    public List<byte[]> seeds() {
        String head = "{\"callbackId\":\"c\",\"appKey\":\"ak\",\"createdAt\":1777896000000,\"event\":";
        return List.of(
                Input.seed(head + "\"message.sent\",\"data\":{\"id\":\"m\",\"fromId\":\"a\",\"toId\":\"b\"}}"),
                Input.seed(head + "\"group.created\",\"data\":{\"id\":\"g\",\"name\":\"n\",\"memberIds\":[\"a\"]}}"),
                Input.seed(head + "\"unheard.of\",\"data\":{\"x\":[1,2.5,true,null,{\"y\":\"z\"}]}}"),
                Input.seed(head + "\"x\"}"));
    }
}
