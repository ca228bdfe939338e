package com.xuqm.spring.restart;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs an application again and again in one JVM, each time with classes of its own, as servers and Spring Boot's development tools do, and says how many of their loaders
 * are still there. To be run with {@code -XX:SoftRefLRUPolicyMSPerMB=0}, so that what only caches hold goes, too.
 */
public final class Redeploying {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private Redeploying() {}

    /**
     * Runs it.
     *
     * @param arguments how often, and the properties
     */
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        String[] properties = Arrays.copyOfRange(arguments, 1, arguments.length);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            loaders.add(deployed(properties));
        }
        takeTheLastPlace();
        long end = System.nanoTime() + PATIENCE;
        while (left(loaders) > 0 && System.nanoTime() < end) {
            System.gc();
        }
        System.out.println("LOADERS=" + times + " left=" + left(loaders) + " threads="
                + Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .sorted()
                        .toList());
    }

    /** What compares records in the JDK keeps, up to Java 18, the last type that it compared, with its loader; so that is one of this class's own. */
    private record Last(Redeploying value) {}

    private static void takeTheLastPlace() {
        if (!new Last(new Redeploying()).equals(new Last(null))) {
            return;
        }
        throw new IllegalStateException("records are compared by their components");
    }

    private static long left(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** On a thread that ends with the application, and takes with it what that keeps for its thread. */
    private static WeakReference<ClassLoader> deployed(String[] properties) throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread thread = new Thread(() -> {
                try {
                    loader.loadClass(RestartedApplication.class.getName())
                            .getMethod("run", String[].class)
                            .invoke(null, (Object) properties);
                } catch (ReflectiveOperationException | RuntimeException e) {
                    failure.set(e);
                }
            });
            thread.setContextClassLoader(loader);
            thread.start();
            thread.join();
            if (failure.get() != null) {
                throw failure.get();
            }
            return new WeakReference<>(loader);
        }
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("projectreactor")) { // which keeps its threads for ever, once Spring has asked for them
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
