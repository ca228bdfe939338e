package com.xuqm.it.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A transport and a JSON binding as an application has them. */
public record Pair(ProviderCard transport, ProviderCard binding) {

    public static Stream<Pair> all() {
        List<ProviderCard> bindings = ProviderCard.bindings();
        return ProviderCard.transports().stream()
                .flatMap(transport -> bindings.stream().map(binding -> new Pair(transport, binding)));
    }

    /** What is taken if everything is there. */
    static Pair highest() {
        return new Pair(ProviderCard.highest(ProviderCard.transports()), ProviderCard.highest(ProviderCard.bindings()));
    }

    /** The jars of this pair and the application before them. */
    public List<Path> with(Path... before) {
        List<Path> path = new ArrayList<>(List.of(before));
        path.addAll(PublishedModule.runtimeClassPath(transport.module(), binding.module()));
        return path;
    }

    /** The jars of all pairs and the application before them. */
    static List<Path> everythingWith(Path... before) {
        List<Path> path = new ArrayList<>(List.of(before));
        path.addAll(PublishedModule.runtimeClassPath(PublishedModule.providers().toList()));
        return path;
    }

    /** What the consumer prints if it used these. */
    String line() {
        return "transport=" + transport.name() + " json=" + binding.name();
    }

    @Override
    public String toString() {
        return transport + " + " + binding;
    }
}
