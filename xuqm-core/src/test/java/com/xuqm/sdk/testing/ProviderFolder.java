package com.xuqm.sdk.testing;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;

/** A folder on a class path of its own, with providers of transports and JSON bindings that are compiled on the spot. */
public final class ProviderFolder implements AutoCloseable {

    private final Path folder;
    private final List<URLClassLoader> loaders = new ArrayList<>();
    private final List<String> handedOver = new ArrayList<>();

    public ProviderFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds a provider. */
    public ProviderFolder transport(String className, String name, int rank) {
        return add(className, name, rank, "", "null");
    }

    /** Adds a provider whose transports come from elsewhere: it and this share no class but those of the JDK and the SDK. */
    public ProviderFolder transport(String className, String name, int rank, Supplier<HttpTransport> transports) {
        return add(className, name, rank, "", "(HttpTransport) " + handedOver(className, transports));
    }

    /** Adds a provider whose JSON bindings come from elsewhere, as with transports. */
    public ProviderFolder json(String className, Supplier<JsonBinding> bindings) {
        compile(className, """
                package probe;

                import com.xuqm.sdk.json.*;

                public final class %s implements JsonBindingProvider {
                    @Override public String name() { return "probe"; }
                    @Override public int rank() { return 1; }
                    @Override public JsonBinding create() { return (JsonBinding) %s; }
                }
                """.formatted(className, handedOver(className, bindings)));
        return declare(JsonBindingProvider.class, "probe." + className);
    }

    /** Hands something over to a provider, and returns the expression by which it gets it. */
    private String handedOver(String className, Supplier<?> made) {
        System.getProperties().put("probe." + className, made);
        handedOver.add("probe." + className);
        return "((java.util.function.Supplier<?>) System.getProperties().get(\"probe." + className + "\")).get()";
    }

    /** Adds a provider whose constructor does something else than construct. */
    public ProviderFolder brokenTransport(String className, String constructor) {
        return add(className, "broken", 0, constructor, "null");
    }

    private ProviderFolder add(String className, String name, int rank, String constructor, String transport) {
        compile(className, """
                package probe;

                import com.xuqm.sdk.http.*;

                public final class %s implements HttpTransportProvider {
                    public %s() { %s }
                    @Override public String name() { return "%s"; }
                    @Override public int rank() { return %d; }
                    @Override public HttpTransport create(TransportOptions options) { return %s; }
                }
                """.formatted(className, className, constructor, name, rank, transport));
        return declare("probe." + className);
    }

    /** Declares a provider of transports that is there or not. */
    public ProviderFolder declare(String className) {
        return declare(HttpTransportProvider.class, className);
    }

    private ProviderFolder declare(Class<?> spi, String className) {
        Path services = folder.resolve("META-INF/services/" + spi.getName());
        try {
            Files.createDirectories(services.getParent());
            Files.writeString(services, className + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void compile(String className, String source) {
        try {
            Path file = folder.resolve(className + ".java");
            Files.createDirectories(folder);
            Files.writeString(file, source);
            String sdk = Path.of(HttpTransportProvider.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            int result = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(System.out, System.err, "-proc:none", "-cp", sdk, "-d", folder.toString(), file.toString());
            if (result != 0) {
                throw new AssertionError("the provider does not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public URL url() {
        try {
            return folder.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class loader that sees this folder. */
    public ClassLoader loader(ClassLoader parent) {
        URLClassLoader loader = new URLClassLoader(new URL[] {url()}, parent);
        loaders.add(loader);
        return loader;
    }

    @Override
    public void close() throws IOException {
        handedOver.forEach(System.getProperties()::remove);
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }
}
