package com.xuqm.transport.jdk;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Loads the classes of one code source itself, and notes every class that it is asked for. */
final class RecordingLoader extends URLClassLoader {

    private final String ownPackage;
    private final List<String> loaded = new ArrayList<>();

    private RecordingLoader(URL source, String ownPackage, ClassLoader parent) {
        super(new URL[] {source}, parent);
        this.ownPackage = ownPackage;
    }

    static RecordingLoader of(Class<?> type) {
        return new RecordingLoader(
                type.getProtectionDomain().getCodeSource().getLocation(), type.getPackageName(), type.getClassLoader());
    }

    List<String> loaded() {
        return loaded;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            loaded.add(name);
            if (!name.startsWith(ownPackage + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }
}
