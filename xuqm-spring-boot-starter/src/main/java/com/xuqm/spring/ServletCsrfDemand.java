package com.xuqm.spring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** Asks the one chain of a servlet application for the filters of a path. */
final class ServletCsrfDemand implements WebhookSecurityCheck.CsrfDemand {

    private static final String CHAIN = "springSecurityFilterChain";

    @Override
    public boolean holds(ListableBeanFactory beans, String path) throws ReflectiveOperationException {
        if (!beans.containsBean(CHAIN)) {
            return false;
        }
        Object chain = beans.getBean(CHAIN);
        Object filters = getFilters(chain.getClass()).invoke(chain, path);
        return filters instanceof List<?> list
                && list.stream()
                        .anyMatch(filter -> filter.getClass().getSimpleName().equals("CsrfFilter"));
    }

    /** As a public class declares it: the chain's own need not be one. */
    private static Method getFilters(Class<?> type) throws NoSuchMethodException {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (Modifier.isPublic(each.getModifiers())) {
                return each.getMethod("getFilters", String.class);
            }
        }
        throw new NoSuchMethodException("getFilters");
    }
}
