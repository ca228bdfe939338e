package com.xuqm.spring;

import com.xuqm.sdk.XuqmClientBuilder;

/** A bean that changes the builder of the client before that is built, for what no property says. Several are applied in their {@code @Order}. */
@FunctionalInterface
public interface XuqmClientCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder holds what properties and beans say
     */
    void customize(XuqmClientBuilder builder);
}
