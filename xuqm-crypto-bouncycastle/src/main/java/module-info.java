import com.xuqm.crypto.bouncycastle.BouncyCastleMacProvider;
import com.xuqm.sdk.crypto.MacProvider;

/**
 * HMAC-SHA256 and HMAC-SM3 for the Xuqm server SDK by Bouncy Castle. To have this module present is enough for SM3; for SHA-256 the
 * SDK goes on using the JDK unless it is told otherwise.
 */
module com.xuqm.crypto.bouncycastle {
    requires static org.jspecify;
    requires transitive com.xuqm.sdk;
    requires org.bouncycastle.provider;

    exports com.xuqm.crypto.bouncycastle;

    provides MacProvider with
            BouncyCastleMacProvider;
}
