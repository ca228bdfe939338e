package com.xuqm.json.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.xuqm.sdk.json.StrictJson;

/** Makes the mapper whose settings are those that {@link com.xuqm.sdk.json.JsonBinding} asks for. */
final class ContractMapper {

    private ContractMapper() {}

    static JsonMapper create() {
        return builder().build();
    }

    static JsonMapper.Builder builder() {
        JsonInclude.Include nonNull = JsonInclude.Include.NON_NULL;
        return JsonMapper.builder(factory())
                .addModule(new ContractModule())
                .accessorNaming(new ComponentNaming.Provider())
                .defaultPropertyInclusion(JsonInclude.Value.construct(nonNull, nonNull))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // A constructor with one argument or a method named valueOf must not open a second way into a record.
                .disable(MapperFeature.AUTO_DETECT_CREATORS)
                // No type is bent into another, but a number may be a string, as it is written.
                .withCoercionConfigDefaults(coercions -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercions.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercions -> coercions
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.TryConvert));
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                // StrictJson keeps the limits that there are; the document is in memory anyway.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(StrictJson.MAX_DEPTH)
                        .build())
                // Members' names are data as well: keep them out of the JVM's table of interned strings.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                // Leaves lone surrogates as the only ones that are escaped, see LoneSurrogates. Where it cannot be
                // trusted, pairs are escaped, too.
                .configure(
                        JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8,
                        JacksonLibrary.combinesSurrogates(PackageVersion.VERSION))
                // The default keeps its buffers in thread locals, which is of no use to virtual threads.
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .build();
    }
}
