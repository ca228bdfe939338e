package com.xuqm.sdk.internal.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.internal.check.Checks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who computes message authentication codes. */
public final class Macs {

    private static final String PROPERTY = "xuqm.mac";

    private Macs() {}

    /**
     * Finds a provider, of which the JDK's own is always one.
     *
     * @param name the name that the builder was given, {@code null} to go by the system property {@code xuqm.mac} and then by rank
     * @param algorithm what it must support
     * @return the provider
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if none supports it, none has that name, or two have the same highest
     *     rank
     */
    public static MacProvider find(@Nullable String name, MacAlgorithm algorithm) {
        return new Discovery<>(
                        MacProvider.class,
                        "MAC provider for " + algorithm,
                        PROPERTY,
                        MacProvider::name,
                        MacProvider::rank,
                        "xuqm-crypto-bouncycastle")
                .find(name, List.of(new JcaMacProvider()), provider -> provider.supports(algorithm));
    }

    /**
     * Keys a code with a secret as it is written.
     *
     * @param provider computes it
     * @param algorithm the algorithm
     * @param field the secret's name for messages
     * @param secret the secret, whose UTF-8 bytes are the key
     * @return the keyed code
     */
    public static KeyedMac keyed(MacProvider provider, MacAlgorithm algorithm, String field, @Nullable String secret) {
        byte[] key = Checks.secret(field, secret).getBytes(UTF_8);
        try {
            return provider.create(algorithm, key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
