package com.xuqm.json.jackson3;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyMetadata;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.deser.CreatorProperty;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

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

    /** A constructor of one string is no second way into a record. */
    @Override
    public boolean canCreateFromString() {
        return false;
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
            DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer) {
        @Nullable Object[] arguments = buffer.getParameters(context, properties);
        return super.createFromObjectWith(context, Arrays.copyOf(arguments, arguments.length - 1));
    }

    /** Puts a {@link RecordInstantiator} before the constructor of every record. */
    static final class Finder extends ValueInstantiators.Base {

        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator constructor) {
            return type.getBeanClass().isRecord() && constructor.canCreateFromObjectWith()
                    ? new RecordInstantiator(constructor)
                    : constructor;
        }
    }
}
