package com.xuqm.json.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** Of a record's methods only the accessors of its components are properties, whatever {@code getX} or {@code isX} it has. */
final class ComponentNaming extends DefaultAccessorNamingStrategy.RecordNaming {

    private ComponentNaming(MapperConfig<?> config, AnnotatedClass type) {
        super(config, type);
    }

    @Override
    public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
        return _fieldNames.contains(name) ? name : null;
    }

    @Override
    public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
        return null;
    }

    /** Applies this naming to records and the default to all else. */
    static final class Provider extends DefaultAccessorNamingStrategy.Provider {

        private static final long serialVersionUID = 1;

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new ComponentNaming(config, type);
        }
    }
}
