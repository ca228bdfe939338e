package com.xuqm.crypto.bouncycastle;

import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Which Bouncy Castle this module works with. */
final class BouncyCastleLibrary {

    static final RequiredLibrary BOUNCY_CASTLE = RequiredLibrary.of(
            BouncyCastleLibrary.class,
            "xuqm-crypto-bouncycastle",
            "set the version in the build",
            LibraryPart.of("org.bouncycastle", "bcprov-jdk18on", "1.71", "org.bouncycastle.crypto.digests.SM3Digest")
                    .withVersionIn("META-INF/MANIFEST.MF", "Bundle-Version")
                    // Other artifacts hold the same classes under numbers of their own, such as bcprov-jdk15on 1.70.
                    .withProof(() -> new SM3Digest().getDigestSize() == 32));

    private BouncyCastleLibrary() {}
}
