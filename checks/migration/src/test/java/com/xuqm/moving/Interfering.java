package com.xuqm.moving;

import com.xuqm.migration.source.MigrationSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/** A source to which something happens while it is read. */
final class Interfering {

    private Interfering() {}

    /** Does something once, before a method of the source is called for the first time. */
    static MigrationSource before(String method, MigrationSource source, Runnable happens) {
        AtomicBoolean has = new AtomicBoolean();
        return (MigrationSource) Proxy.newProxyInstance(
                Interfering.class.getClassLoader(),
                new Class<?>[] {MigrationSource.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && !has.getAndSet(true)) {
                        happens.run();
                    }
                    try {
                        return called.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
