package com.xuqm.it.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Puts an application and its jars into one jar, as shading tools do. */
final class FatJar {

    private static final String SERVICES = "META-INF/services/";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|DSA|RSA|EC)");

    /** What becomes of files below {@code META-INF/services} that several jars have. */
    enum Services {
        /** All lines of all of them, which is right. */
        MERGED,
        /** Those of the first jar, which is what tools do that are not told otherwise. */
        OF_FIRST_JAR,
        /** None, as with tools that leave out what is below META-INF. */
        LEFT_OUT
    }

    private final Services services;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private FatJar(Services services) {
        this.services = services;
    }

    static Path build(Path target, Services services, String mainClass, Path classes, List<Path> jars)
            throws IOException {
        FatJar jar = new FatJar(services);
        jar.addFolder(classes);
        for (Path each : jars) {
            jar.addJar(each);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(target), manifest)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> file : jar.files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return target;
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void addJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private void add(String name, byte[] content) throws IOException {
        if (name.equals("META-INF/MANIFEST.MF") || name.endsWith("module-info.class")) {
            return; // a fat jar is for the class path
        }
        if (SIGNATURE.matcher(name).matches()) {
            return; // Bouncy Castle's jar is signed, and no JVM starts another jar that has its signature
        }
        if (!name.startsWith(SERVICES) || services == Services.OF_FIRST_JAR) {
            files.putIfAbsent(name, content);
        } else if (services == Services.MERGED) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(files.getOrDefault(name, new byte[0]));
            all.write(content);
            all.write('\n');
            files.put(name, all.toByteArray());
        }
    }
}
