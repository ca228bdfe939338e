package com.xuqm.cli.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as it came, read with as few assumptions as possible. */
final class Reply {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final int FIRST_REFUSAL = 400;
    private static final int NO_CONTENT = 204;
    private static final int SUCCESS_CLASS = 2;
    private static final int HUNDRED = 100;

    private final int status;
    private final HttpHeaders headers;
    private final JsonNode root;
    private final boolean isEmpty;
    private final boolean isJson;

    private Reply(int status, HttpHeaders headers, JsonNode root, boolean isEmpty, boolean isJson) {
        this.status = status;
        this.headers = headers;
        this.root = root;
        this.isEmpty = isEmpty;
        this.isJson = isJson;
    }

    static Reply of(int status, HttpHeaders headers, byte[] body) {
        if (body.length == 0) {
            return new Reply(status, headers, MissingNode.getInstance(), true, false);
        }
        try {
            return new Reply(status, headers, JSON.readTree(body), false, true);
        } catch (JsonProcessingException e) {
            return new Reply(status, headers, MissingNode.getInstance(), false, false);
        } catch (IOException e) {
            throw new IllegalStateException("bytes are always there", e);
        }
    }

    int status() {
        return status;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** The whole document; a missing node if there is none. */
    JsonNode root() {
        return root;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether it says of itself that it did what was asked for. A page of a portal never does. */
    boolean isAccepted() {
        return status / HUNDRED == SUCCESS_CLASS
                && (isJson || isEmpty || status == NO_CONTENT)
                && refusal() < FIRST_REFUSAL;
    }

    /** The status that it is refused with, by its code if it has one, else by HTTP; below 400 if it is not refused. */
    int refusal() {
        JsonNode code = firstOf(WireOption.ENVELOPE_CODE.standard());
        if (code.isValueNode() && code.asText().matches("[45]\\d\\d")) {
            return Integer.parseInt(code.asText());
        }
        return status;
    }

    private JsonNode firstOf(List<String> names) {
        String name = nameOf(root, names);
        return name == null ? MissingNode.getInstance() : root.path(name);
    }

    /** Which of the names an object has, the first that counts. */
    static @Nullable String nameOf(JsonNode object, List<String> names) {
        return names.stream().filter(object::has).findFirst().orElse(null);
    }
}
