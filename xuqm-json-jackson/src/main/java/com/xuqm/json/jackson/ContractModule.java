package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.Spellings;
import java.time.Instant;

/** The types that Jackson does not know, or does not bind as {@link com.xuqm.sdk.json.JsonBinding} asks. */
final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ContractModule() {
        super("xuqm-contract");
        addDeserializer(Object.class, new TreeDeserializer());
        addDeserializer(Instant.class, new InstantDeserializer());
        addSerializer(Instant.class, new InstantSerializer());
        addDeserializer(boolean.class, new FlagDeserializer(boolean.class, false));
        addDeserializer(Boolean.class, new FlagDeserializer(Boolean.class, null));
        addIntegers(int.class, Integer.class, JsonParser::getIntValue, Spellings::toInt, 0);
        addIntegers(long.class, Long.class, JsonParser::getLongValue, Spellings::toLong, 0L);
        addDeserializer(double.class, new DoubleDeserializer(double.class, 0.0));
        addDeserializer(Double.class, new DoubleDeserializer(Double.class, null));
        addSerializer(double.class, new FiniteDoubleSerializer());
        addSerializer(Double.class, new FiniteDoubleSerializer());
        addSerializer(OpenEnum.class, new OpenEnums.Serializer());
    }

    private <T> void addIntegers(
            Class<T> primitive,
            Class<T> boxed,
            IntegerDeserializer.Taking<T> number,
            IntegerDeserializer.Digits<T> digits,
            T zero) {
        addDeserializer(primitive, new IntegerDeserializer<>(primitive, number, digits, zero));
        addDeserializer(boxed, new IntegerDeserializer<>(boxed, number, digits, null));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new WireNameIntrospector());
        context.addSerializers(new TextListSerializer.Finder());
        context.addDeserializers(new OpenEnums.Finder());
        context.addKeyDeserializers(new OpenEnums.KeyFinder());
        context.addValueInstantiators(new RecordInstantiator.Finder());
    }
}
