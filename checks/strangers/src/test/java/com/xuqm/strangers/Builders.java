package com.xuqm.strangers;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import java.io.IOException;
import java.lang.reflect.Method;

/** Makes values of classes without a constructor by their builders. */
final class Builders extends ValueInstantiators.Base {

    @Override
    public ValueInstantiator findValueInstantiator(
            DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
        if (usual.canCreateUsingDefault()) {
            return usual;
        }
        try {
            return new ByBuilder(bean.getBeanClass(), bean.getBeanClass().getMethod("builder"));
        } catch (NoSuchMethodException e) {
            return usual;
        }
    }

    private static final class ByBuilder extends ValueInstantiator.Base {
        private static final long serialVersionUID = 1L;

        private final transient Method builder;

        ByBuilder(Class<?> type, Method builder) {
            super(type);
            this.builder = builder;
        }

        @Override
        public boolean canInstantiate() {
            return true;
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) throws IOException {
            try {
                Object started = builder.invoke(null);
                return started.getClass().getMethod("build").invoke(started);
            } catch (ReflectiveOperationException e) {
                throw new IOException("no " + getValueClass().getSimpleName() + " by its builder", e);
            }
        }
    }
}
