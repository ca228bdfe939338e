package com.xuqm.crypto.bouncycastle;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The provider on Bouncy Castle")
class BouncyCastleVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return BouncyCastleMacProvider.class;
    }

    @Override
    protected Class<?> made() {
        return BouncyCastleMacProvider.class;
    }

    @Override
    protected String needed() {
        return "org.bouncycastle:bcprov-jdk18on 1.71 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "bcprov-jdk18on",
                "1.70",
                "org/bouncycastle/crypto/digests/SM3Digest.class",
                "META-INF/MANIFEST.MF",
                "Bundle-Version");
    }
}
