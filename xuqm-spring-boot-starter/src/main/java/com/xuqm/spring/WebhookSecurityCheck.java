package com.xuqm.spring;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Warns once, when the application is ready, if Spring Security will refuse the service's posts: by its defaults a post without a CSRF token gets 403, and the
 * service has none.
 */
final class WebhookSecurityCheck implements ApplicationListener<ApplicationReadyEvent> {

    private static final System.Logger LOG = System.getLogger("com.xuqm.spring");

    private final String path;
    private final CsrfDemand demand;
    private final String remedy;

    /** Tells whether posts to a path must have a CSRF token. It goes by names, because Spring Security need not be there. */
    interface CsrfDemand {

        /** What cannot be found out, such as of another version, is no reason to warn. */
        boolean holds(ListableBeanFactory beans, String path) throws ReflectiveOperationException;
    }

    /**
     * Creates a check.
     *
     * @param path where the posts come
     * @param demand how it is found out
     * @param remedy the bean to define
     */
    WebhookSecurityCheck(String path, CsrfDemand demand, String remedy) {
        this.path = path;
        this.demand = demand;
        this.remedy = remedy;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (isDemanded(event.getApplicationContext().getBeanFactory())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Spring Security will answer posts to " + path
                            + " with 403, because they have no CSRF token, unless your csrf() leaves that path out. Define a "
                            + remedy + ", permitAll() and csrf().disable(): their signature is the proof");
        }
    }

    private boolean isDemanded(ListableBeanFactory beans) {
        try {
            return demand.holds(beans, path);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }
}
