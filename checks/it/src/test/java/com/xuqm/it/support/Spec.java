package com.xuqm.it.support;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document of the project: its operations, and its schemas ready to validate with. */
public final class Spec {

    private static final SchemaLocation ID = SchemaLocation.of("https://xuqm.invalid/spec");
    private static final Map<String, Spec> PRODUCTS = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final Schema root;
    private final List<SpecOperation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Spec(JsonNode document) {
        this.document = document;
        Dialect.Builder dialect = Dialect.builder(Dialects.getOpenApi31());
        Stream.of("x-xuqm-status", "x-xuqm-source", "x-xuqm-values", "x-xuqm-content", "x-xuqm-secret")
                .forEach(name -> dialect.keyword(new NonValidationKeyword(name)));
        this.root = SchemaRegistry.withDialect(dialect.build()).getSchema(ID, document);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("operationId")) {
                        operations.add(new SpecOperation(this, method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        operations.sort(Comparator.comparingInt(SpecOperation::placeholders)); // literal paths win
    }

    /** The document of Xuqm. */
    public static Spec instance() {
        return of("xuqm");
    }

    /** The document of a product, such as {@code tencent}. */
    public static Spec of(String product) {
        return PRODUCTS.computeIfAbsent(product, Spec::load);
    }

    /** A document that somebody has changed. */
    public static Spec parsed(JsonNode document) {
        return new Spec(document);
    }

    /** The parser fails where a character outside of the BMP lies across the end of its buffer, so the buffer has no such end. */
    private static YAMLMapper mapper(int length) {
        return new YAMLMapper(YAMLFactory.builder()
                .loadSettings(LoadSettings.builder().setBufferSize(length + 2).build())
                .build());
    }

    private static Spec load(String product) {
        try {
            String yaml = Files.readString(ProjectFiles.root().resolve("spec/" + product + "-openapi.yaml"));
            return new Spec(mapper(yaml.length()).readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SpecOperation> operations() {
        return operations;
    }

    /** All of the document. */
    public JsonNode document() {
        return document;
    }

    /** The methods of the vendor's Python SDK that use no route. */
    public List<String> localPython() {
        return texts(document.get("x-xuqm-python-local"));
    }

    static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    public Optional<SpecOperation> find(String method, String rawPath) {
        return operations.stream()
                .filter(operation -> operation.matches(method, rawPath))
                .findFirst();
    }

    /** Follows a {@code $ref} within the document. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** Validates a JSON text against the schema at a JSON pointer; answers what is wrong. */
    public List<String> validate(String pointer, String json) {
        return schemas
                .computeIfAbsent(
                        pointer,
                        at -> root.getRefSchema(SchemaLocation.of("#" + at).getFragment()))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    static Pattern pathPattern(String template) {
        String regex = Stream.of(template.split("(?=\\{)|(?<=})", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce("", String::concat);
        return Pattern.compile(regex);
    }
}
