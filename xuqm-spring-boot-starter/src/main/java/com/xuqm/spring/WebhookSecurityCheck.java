package com.xuqm.spring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Warns once, when the application is ready, if Spring Security will refuse the service's posts: by its defaults a post without a CSRF token gets 403, and the
 * service has none. It goes by names, because Spring Security need not be there.
 */
final class WebhookSecurityCheck implements ApplicationListener<ApplicationReadyEvent> {

    private static final System.Logger LOG = System.getLogger("com.xuqm.spring");
    private static final String CHAIN = "springSecurityFilterChain";

    private final String path;

    WebhookSecurityCheck(String path) {
        this.path = path;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().containsBean(CHAIN)
                && demandsCsrfToken(event.getApplicationContext().getBean(CHAIN))) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Spring Security will answer posts to " + path
                            + " with 403, because they have no CSRF token. Define a"
                            + " SecurityFilterChain bean, ordered before the others, with securityMatcher(\"" + path
                            + "\"), permitAll() and csrf().disable(): their signature is the proof");
        }
    }

    private boolean demandsCsrfToken(Object chain) {
        try {
            Object filters = getFilters(chain.getClass()).invoke(chain, path);
            return filters instanceof List<?> list
                    && list.stream()
                            .anyMatch(
                                    filter -> filter.getClass().getSimpleName().equals("CsrfFilter"));
        } catch (ReflectiveOperationException e) {
            return false; // another version, or another thing of that name
        }
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
