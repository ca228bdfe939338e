package com.xuqm.json.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lets the last of duplicate members win in a record.
 *
 * <p>Jackson calls the constructor as soon as it has seen each component once, and then has nowhere to put a member that comes
 * again. So this pretends that there is one more component, whose name no document can hold; the constructor is then called at
 * the end of the object.
 */
final class RecordInstantiator extends ValueInstantiator.Delegating {

    private static final long serialVersionUID = 1;

    /** A lone surrogate, which {@link com.xuqm.sdk.json.StrictJson} lets into no document. */
    private static final PropertyName NEVER = PropertyName.construct("\uD800");

    private RecordInstantiator(ValueInstantiator constructor) {
        super(constructor);
    }

    @Override
    public SettableBeanProperty[] getFromObjectArguments(DeserializationConfig config) {
        SettableBeanProperty[] components = super.getFromObjectArguments(config);
        SettableBeanProperty[] withOneMore = Arrays.copyOf(components, components.length + 1);
        withOneMore[components.length] = CreatorProperty.construct(
                NEVER,
                config.constructType(Object.class),
                null,
                null,
                null,
                null,
                components.length,
                null,
                PropertyMetadata.STD_OPTIONAL);
        return withOneMore;
    }

    @Override
    public Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer)
            throws IOException {
        @Nullable Object[] arguments = buffer.getParameters(properties);
        return super.createFromObjectWith(context, Arrays.copyOf(arguments, arguments.length - 1));
    }

    /** Puts a {@link RecordInstantiator} before the constructor of every record. */
    static final class Finder extends ValueInstantiators.Base {

        @Override
        public ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription type, ValueInstantiator constructor) {
            return type.getBeanClass().isRecord() && constructor.canCreateFromObjectWith()
                    ? new RecordInstantiator(constructor)
                    : constructor;
        }
    }
}
