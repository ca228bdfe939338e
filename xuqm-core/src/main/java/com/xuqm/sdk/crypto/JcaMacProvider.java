package com.xuqm.sdk.crypto;

import com.xuqm.sdk.internal.check.Checks;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Message authentication codes by the JDK's own security providers. Always present, under the name {@code jca} with rank 100.
 * Whether it knows SM3 depends on the security providers that are registered when it is asked.
 */
public final class JcaMacProvider implements MacProvider {

    /** Creates the provider. */
    public JcaMacProvider() {}

    /**
     * Returns a provider that lets one registered security provider compute the whole code, where rules such as FIPS 140 demand it.
     *
     * @param securityProvider the name under which it is registered, such as {@code BCFIPS}
     * @return a provider to be given to {@code macProvider(…)}
     * @throws IllegalArgumentException if no security provider of this name is registered; the text lists those that are
     */
    public static MacProvider of(String securityProvider) {
        Provider found = Security.getProvider(Checks.notBlank("securityProvider", securityProvider));
        if (found == null) {
            throw new IllegalArgumentException(
                    "no security provider " + securityProvider + " is registered with this JVM; registered are "
                            + Arrays.stream(Security.getProviders())
                                    .map(Provider::getName)
                                    .collect(Collectors.joining(", ")));
        }
        return of(found);
    }

    /**
     * Returns a provider that lets one security provider compute the whole code by its {@link javax.crypto.Mac}, where rules such as FIPS 140
     * demand it. The other one takes the JVM's digests and puts them together itself, which is faster and lets keys be wiped; here {@link
     * KeyedMac#destroy} can only drop the key, since a {@code Mac} keeps a copy to itself.
     *
     * @param securityProvider computes; it need not be registered
     * @return a provider to be given to {@code macProvider(…)}
     */
    public static MacProvider of(Provider securityProvider) {
        return new SecurityProviderMacs(Checks.notNull("securityProvider", securityProvider));
    }

    @Override
    public String name() {
        return "jca";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean supports(MacAlgorithm algorithm) {
        try {
            return MessageDigest.getInstance(digest(algorithm)).getDigestLength() == algorithm.codeLength();
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    @Override
    public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
        if (Checks.notNull("key", key).length == 0) {
            throw new IllegalArgumentException("the key of a message authentication code must not be empty");
        }
        return new JcaKeyedMac(algorithm, digest(algorithm), key);
    }

    private static String digest(MacAlgorithm algorithm) {
        return switch (Checks.notNull("algorithm", algorithm)) {
            case HMAC_SHA256 -> "SHA-256";
            case HMAC_SM3 -> "SM3";
        };
    }
}
