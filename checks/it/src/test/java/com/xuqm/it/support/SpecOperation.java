package com.xuqm.it.support;

import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One operation of the document, and what it says about a request or a response. */
public final class SpecOperation {

    private static final String JSON = "application/json";

    private final Spec spec;
    private final String method;
    private final String path;
    private final JsonNode node;
    private final Pattern pattern;

    SpecOperation(Spec spec, String method, String path, JsonNode node) {
        this.spec = spec;
        this.method = method;
        this.path = path;
        this.node = node;
        this.pattern = Spec.pathPattern(path);
    }

    public String id() {
        return node.get("operationId").asString();
    }

    public String method() {
        return method.toUpperCase(Locale.ROOT);
    }

    public String path() {
        return path;
    }

    /** {@code documented} or {@code assumed}. */
    public String status() {
        return node.get("x-xuqm-status").asString();
    }

    /** The credential that it needs, such as {@code im}. */
    public String auth() {
        return node.get("x-xuqm-auth").asString();
    }

    /** The text of a mark, such as {@code x-xuqm-retry}. */
    public String text(String mark) {
        return node.get(mark).asString();
    }

    /** Where it is documented. */
    public String sources() {
        return String.join(", ", Spec.texts(node.get("x-xuqm-source")));
    }

    /** The area under which it is listed. */
    public List<String> tags() {
        return Spec.texts(node.get("tags"));
    }

    /** The methods of the vendor's Python SDK that use the operation; none if none does. */
    public List<String> python() {
        return Spec.texts(node.get("x-xuqm-python"));
    }

    int placeholders() {
        return (int) path.chars().filter(c -> c == '{').count();
    }

    boolean matches(String requestMethod, String rawPath) {
        return method.equalsIgnoreCase(requestMethod)
                && pattern.matcher(rawPath).matches();
    }

    /** What is wrong with a request. */
    List<String> checkRequest(HttpRequest request) {
        List<String> problems = new ArrayList<>();
        checkParameters(request, problems);
        byte[] body = request.body().inMemory();
        JsonNode expected = node.get("requestBody");
        boolean empty = body != null && body.length == 0;
        if (expected == null) {
            if (!empty) {
                problems.add("has a body, but none is described");
            }
        } else if (spec.resolve(expected).at("/content").has(JSON)) {
            boolean required = spec.resolve(expected).path("required").asBoolean(false);
            if (empty && required) {
                problems.add("has no body, but one is required");
            } else if (!empty && body != null) {
                spec.validate(pointer() + "/requestBody/content/application~1json/schema", text(body))
                        .forEach(problem -> problems.add("body: " + problem));
            }
        }
        return problems;
    }

    private void checkParameters(HttpRequest request, List<String> problems) {
        Set<String> query = new HashSet<>();
        if (request.uri().getRawQuery() != null) {
            for (String pair : request.uri().getRawQuery().split("&", -1)) {
                query.add(URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
            }
        }
        Set<String> described = new HashSet<>();
        for (JsonNode reference : node.path("parameters")) {
            JsonNode parameter = spec.resolve(reference);
            String name = parameter.get("name").asString();
            boolean required = parameter.path("required").asBoolean(false);
            switch (parameter.get("in").asString()) {
                case "query" -> {
                    described.add(name);
                    if (required && !query.contains(name)) {
                        problems.add("lacks the query parameter " + name);
                    }
                }
                case "header" -> {
                    if (required && !request.headers().contains(name)) {
                        problems.add("lacks the header " + name);
                    }
                }
                default -> {
                    // path parameters are there, or the path would not match
                }
            }
        }
        query.removeAll(described);
        query.forEach(name -> problems.add("has the query parameter " + name + ", which is not described"));
    }

    /** What is wrong with a response. */
    List<String> checkResponse(HttpResponse response) {
        JsonNode responses = node.get("responses");
        String key =
                responses.has(Integer.toString(response.status())) ? Integer.toString(response.status()) : "default";
        if (!responses.has(key)) {
            return List.of("status " + response.status() + " is not described");
        }
        JsonNode content = spec.resolve(responses.get(key)).path("content");
        if (!content.has(JSON)) {
            return List.of();
        }
        String type = response.headers().first("Content-Type");
        if (type == null || !type.startsWith(JSON)) {
            return List.of("the answer is " + type + " instead of JSON");
        }
        String at = responses.get(key).has("$ref")
                ? responses.get(key).get("$ref").asString().substring(1)
                : pointer() + "/responses/" + key;
        return spec.validate(at + "/content/application~1json/schema", text(response.body()));
    }

    private String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id();
    }
}
