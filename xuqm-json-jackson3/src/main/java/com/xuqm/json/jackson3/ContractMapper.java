package com.xuqm.json.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xuqm.sdk.json.StrictJson;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

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
                .changeDefaultPropertyInclusion(unused -> JsonInclude.Value.construct(nonNull, nonNull))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // Leaves lone surrogates as the only ones that are escaped, see LoneSurrogates.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                // The default keeps its buffers in thread locals, which is of no use to virtual threads.
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .build();
    }
}
