package com.xuqm.spring;

import com.xuqm.maxim.MaximClientBuilder;

/** A bean that changes the builder of the client of Maxim before that is built, for what no property says. Several are applied in their {@code @Order}. */
@FunctionalInterface
public interface XuqmMaximCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder holds what properties and beans say
     */
    void customize(MaximClientBuilder builder);
}
