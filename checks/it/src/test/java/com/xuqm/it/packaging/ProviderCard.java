package com.xuqm.it.packaging;

import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the provider in a built jar says of itself. It is asked where no library is present beside the jar and the core, because
 * looking at a provider must load none.
 */
public record ProviderCard(PublishedModule module, String name, int rank) {

    static List<ProviderCard> transports() {
        return PublishedModule.transports().stream()
                .map(module -> read(module, HttpTransportProvider.class))
                .toList();
    }

    static List<ProviderCard> bindings() {
        return PublishedModule.bindings().stream()
                .map(module -> read(module, JsonBindingProvider.class))
                .toList();
    }

    static ProviderCard highest(List<ProviderCard> cards) {
        return cards.stream()
                .max((one, other) -> Integer.compare(one.rank, other.rank))
                .orElseThrow();
    }

    private static ProviderCard read(PublishedModule module, Class<?> spi) {
        String provider = module.descriptor().provides().stream()
                .filter(provides -> provides.service().equals(spi.getName()))
                .flatMap(provides -> provides.providers().stream())
                .findFirst()
                .orElseThrow();
        URL[] jars = Stream.of(PublishedModule.core().jar(), module.jar())
                .map(ProviderCard::url)
                .toArray(URL[]::new);
        try (URLClassLoader alone = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass(provider);
            Object instance = type.getConstructor().newInstance();
            return new ProviderCard(module, (String) type.getMethod("name").invoke(instance), (int)
                    type.getMethod("rank").invoke(instance));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new AssertionError(module + ": " + provider + " cannot be looked at without its libraries", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
