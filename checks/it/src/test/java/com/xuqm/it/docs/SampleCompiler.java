package com.xuqm.it.docs;

import com.xuqm.it.docs.Markdown.CodeBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles the Java samples of the documentation against the class path of the tests, as a reader's compiler would. */
final class SampleCompiler {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum) (\\w+)");

    /**
     * What every IDE imports by itself. The packages of the SDK and of test libraries, which a reader does not know yet, are shown by the
     * sample that uses them.
     */
    private static final String JDK = Stream.of(
                    "java.io",
                    "java.net",
                    "java.nio.charset",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.stream")
            .map(name -> "import " + name + ".*; ")
            .collect(Collectors.joining());

    /** Compiles the Java samples of a file; returns what is wrong with them, each with its place in the file. */
    List<String> compile(Markdown markdown) {
        return compile(markdown, samples(markdown), new HashMap<>());
    }

    /** Makes the Java samples of a file that can be run, in their order. */
    List<Samples> load(Markdown markdown) throws ReflectiveOperationException {
        List<Sample> samples = samples(markdown);
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<String> wrong = compile(markdown, samples, classes);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        ClassLoader loader = new ClassLoader(SampleCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
        List<Samples> loaded = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Constructor<?> constructor =
                    loader.loadClass("sample" + i + ".Sample").getDeclaredConstructor();
            constructor.setAccessible(true);
            loaded.add((Samples) constructor.newInstance());
        }
        return loaded;
    }

    private List<Sample> samples(Markdown markdown) {
        List<Sample> samples = new ArrayList<>();
        for (CodeBlock block : markdown.codeBlocks()) {
            if (block.language().equals("java")) {
                samples.add(sample(block, "sample" + samples.size()));
            }
        }
        return samples;
    }

    private static List<String> compile(
            Markdown markdown, List<Sample> samples, Map<String, ByteArrayOutputStream> classes) {
        if (samples.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-processing",
                "--release",
                "17",
                "-cp",
                System.getProperty("java.class.path"));
        try (JavaFileManager files =
                new InMemory(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null), classes)) {
            compiler.getTask(null, files, diagnostics, options, null, samples).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> describe(markdown, diagnostic))
                .toList();
    }

    private static String describe(Markdown markdown, Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", " ");
        if (diagnostic.getSource() instanceof Sample sample) {
            int line = sample.firstLine + (int) diagnostic.getLineNumber() - 1;
            return markdown.place(line) + ": " + message;
        }
        return markdown + ": " + message;
    }

    /** Puts around a sample what the reader is spared, all of it into the first line so that the lines keep their numbers. */
    private Sample sample(CodeBlock block, String packageName) {
        String head = "package " + packageName + "; " + JDK;
        Matcher type = TYPE.matcher(block.text());
        if (type.find()) {
            return new Sample(packageName, type.group(1), block.firstLine(), head + block.text());
        }
        StringBuilder own = new StringBuilder();
        Matcher imported = IMPORT.matcher(block.text());
        while (imported.find()) {
            own.append(imported.group()).append(' ');
        }
        String statements = imported.reset().replaceAll("");
        return new Sample(
                packageName,
                "Sample",
                block.firstLine(),
                head + own + "class Sample extends com.xuqm.it.docs.Samples { public void run() throws Exception { "
                        + statements + "}}");
    }

    /** A sample as a source file. */
    private static final class Sample extends SimpleJavaFileObject {

        private final int firstLine;
        private final String source;

        Sample(String packageName, String type, int firstLine, String source) {
            super(URI.create("sample:///" + packageName + "/" + type + ".java"), Kind.SOURCE);
            this.firstLine = firstLine;
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    /** Keeps the classes, by their names. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
        }
    }
}
