package com.xuqm.spring;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.DisposableBean;

/**
 * Holds a client, and closes it as gently as it may when the context ends: after all beans that use it, since those depend on the client and the
 * client on this.
 *
 * @param client the client
 * @param close what closes it
 * @param closeTimeout how long that may take
 * @param <C> the type of the client
 */
record ClientHolder<C>(C client, BiConsumer<C, Duration> close, Duration closeTimeout) implements DisposableBean {

    @Override
    public void destroy() {
        close.accept(client, closeTimeout);
    }
}
