package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.Spellings;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.module.SimpleModule;

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
        addDeserializer(int.class, new IntegerDeserializer<>(int.class, JsonParser::getIntValue, Spellings::toInt, 0));
        addDeserializer(
                Integer.class,
                new IntegerDeserializer<>(Integer.class, JsonParser::getIntValue, Spellings::toInt, null));
        addDeserializer(
                long.class, new IntegerDeserializer<>(long.class, JsonParser::getLongValue, Spellings::toLong, 0L));
        addDeserializer(
                Long.class, new IntegerDeserializer<>(Long.class, JsonParser::getLongValue, Spellings::toLong, null));
        addDeserializer(double.class, new DoubleDeserializer(double.class, 0.0));
        addDeserializer(Double.class, new DoubleDeserializer(Double.class, null));
        addSerializer(double.class, new FiniteDoubleSerializer());
        addSerializer(Double.class, new FiniteDoubleSerializer());
        addSerializer(OpenEnum.class, new OpenEnums.Serializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new WireNameIntrospector());
        context.addSerializers(new LibraryTypes.Writers());
        context.addDeserializers(new LibraryTypes.Readers());
        context.addSerializers(new TextListSerializer.Finder());
        context.addDeserializers(new OpenEnums.Finder());
        context.addKeyDeserializers(new OpenEnums.KeyFinder());
        context.addValueInstantiators(new RecordInstantiator.Finder());
    }
}
