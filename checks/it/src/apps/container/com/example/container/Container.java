package com.example.container;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs an application in a class loader of its own, as a servlet container or a plug-in host does. Arguments: whether the
 * application's classes go before the container's ({@code child-first} or {@code parent-first}), whether the thread knows the
 * application's loader ({@code context} or {@code no-context}), the class path of the application, its main class, and its
 * arguments.
 */
public final class Container {

    private Container() {}

    public static void main(String[] arguments) throws Exception {
        URL[] jars = Arrays.stream(arguments[2].split(File.pathSeparator))
                .map(Container::url)
                .toArray(URL[]::new);
        try (URLClassLoader application = arguments[0].equals("child-first")
                ? new ChildFirst(jars, Container.class.getClassLoader())
                : new URLClassLoader(jars, Container.class.getClassLoader())) {
            if (arguments[1].equals("context")) {
                Thread.currentThread().setContextClassLoader(application);
            }
            Method main = application.loadClass(arguments[3]).getMethod("main", String[].class);
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 4, arguments.length));
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Asks its parent only for what it does not have itself. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] jars, ClassLoader parent) {
            super(jars, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try {
                    return name.startsWith("java.") ? super.loadClass(name, resolve) : findClass(name);
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
        }
    }
}
