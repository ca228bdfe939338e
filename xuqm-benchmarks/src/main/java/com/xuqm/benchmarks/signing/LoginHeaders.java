package com.xuqm.benchmarks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;

/** The header fields of a signed login. */
public class LoginHeaders extends Steady {

    private static final byte[] KEY = Samples.APP_SECRET.getBytes(UTF_8);

    private final HmacRequestSigner signer = HmacRequestSigner.of(Samples.APP_SECRET, MacAlgorithm.HMAC_SHA256);
    private final Instant now = Instant.ofEpochMilli(1_763_715_600_123L);
    private final String nonce = "0123456789abcdef0123456789abcdef";

    /** The SDK's. */
    @Benchmark
    public HttpHeaders sdk() {
        return signer.sign(Samples.APP_KEY, Samples.USER, now, nonce);
    }

    /** What a careful programmer writes without the SDK. */
    @Benchmark
    public Map<String, String> byHand() throws GeneralSecurityException {
        String time = Long.toString(now.toEpochMilli());
        String text = Samples.APP_KEY + "\n" + Samples.USER + "\n" + time + "\n" + nonce;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        return Map.of("X-App-Timestamp", time, "X-App-Nonce", nonce, "X-App-Signature", signature);
    }

    /** The strings that are new for each login, and nothing else: the timestamp and the signature. */
    @Benchmark
    public int strings() {
        return Long.toString(now.toEpochMilli()).length() + new String(SIGNATURE, UTF_8).length();
    }

    private static final byte[] SIGNATURE = "f".repeat(64).getBytes(UTF_8);
}
