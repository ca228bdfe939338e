package com.xuqm.spring;

import com.xuqm.tencent.TencentClientBuilder;

/** A bean that changes the builder of the client of Tencent Cloud IM before that is built, for what no property says. Several are applied in their {@code @Order}. */
@FunctionalInterface
public interface XuqmTencentCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder holds what properties and beans say
     */
    void customize(TencentClientBuilder builder);
}
