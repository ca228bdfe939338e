package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireNames;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Finds a {@link WireName}, which stands on the component of a record and so on none of the things that Jackson looks at. */
final class WireNameIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated thing) {
        return name(thing);
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated thing) {
        return name(thing);
    }

    private static @Nullable PropertyName name(Annotated thing) {
        if (!(thing instanceof AnnotatedMember member)
                || !member.getDeclaringClass().isRecord()) {
            return null;
        }
        String component = component(member);
        String name = component == null
                ? null
                : WireNames.of(member.getDeclaringClass()).get(component);
        return name == null || name.equals(component) ? null : PropertyName.construct(name);
    }

    /** The component of a record that a field, an accessor or a parameter of its constructor stands for. */
    private static @Nullable String component(AnnotatedMember member) {
        if (member instanceof AnnotatedField field) {
            return field.getName();
        }
        if (member instanceof AnnotatedMethod method) {
            return method.getParameterCount() == 0 ? method.getName() : null;
        }
        if (member instanceof AnnotatedParameter parameter) {
            RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
            AnnotatedWithParams constructor = parameter.getOwner();
            return constructor.getParameterCount() == components.length
                    ? components[parameter.getIndex()].getName()
                    : null;
        }
        return null;
    }
}
