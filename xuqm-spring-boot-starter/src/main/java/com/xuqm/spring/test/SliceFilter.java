package com.xuqm.spring.test;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.spring.XuqmClientCustomizer;
import com.xuqm.spring.XuqmWebhookConfigurer;
import com.xuqm.spring.XuqmWebhookHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves the components of the application out of a slice, but for those that belong to the client. */
final class SliceFilter extends TypeExcludeFilter {

    private static final List<TypeFilter> KEPT = List.of(
            new AssignableTypeFilter(XuqmClientCustomizer.class),
            new AssignableTypeFilter(XuqmWebhookConfigurer.class),
            new AssignableTypeFilter(XuqmWebhookHandler.class),
            new AssignableTypeFilter(CallListener.Factory.class));

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
        for (TypeFilter kept : KEPT) {
            if (kept.match(reader, readers)) {
                return false;
            }
        }
        return true;
    }

    /** Contexts of all slices may be one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SliceFilter;
    }

    @Override
    public int hashCode() {
        return SliceFilter.class.hashCode();
    }
}
