package com.xuqm.benchmarks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.crypto.bouncycastle.BouncyCastleMacProvider;
import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.openjdk.jmh.annotations.Benchmark;

/** Codes of a message of 120 bytes, which is about what a login signs. */
public class Hmac extends Steady {

    private static final byte[] KEY = Samples.APP_SECRET.getBytes(UTF_8);

    /** A message of this length makes a digest compress four blocks, as many as the code of 120 bytes with prepared pads. */
    private static final int FOUR_BLOCKS = 200;

    private final byte[] message = "x".repeat(120).getBytes(UTF_8);
    private final byte[] blocks = new byte[FOUR_BLOCKS];
    private final byte[] code = new byte[32];
    private final KeyedMac jca = new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, KEY);
    private final KeyedMac bouncyCastle = new BouncyCastleMacProvider().create(MacAlgorithm.HMAC_SHA256, KEY);
    private final KeyedMac sm3 = new BouncyCastleMacProvider().create(MacAlgorithm.HMAC_SM3, KEY);
    private final HMac bareSm3 = new HMac(new SM3Digest());
    private final MessageDigest digest = digest();

    /** Keys the bare one. */
    public Hmac() {
        bareSm3.init(new KeyParameter(KEY));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The SDK's. */
    @Benchmark
    public byte[] sdk() {
        return jca.compute(message);
    }

    /** What a program without the SDK does: a fresh Mac each time. */
    @Benchmark
    public byte[] freshMac() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        return mac.doFinal(message);
    }

    /** The floor: the compressions that the code needs, and nothing else. */
    @Benchmark
    public int compressions() throws GeneralSecurityException {
        digest.update(blocks);
        return digest.digest(code, 0, code.length);
    }

    /** The SDK's with Bouncy Castle. */
    @Benchmark
    public byte[] sdkBouncyCastle() {
        return bouncyCastle.compute(message);
    }

    /** The SDK's SM3. */
    @Benchmark
    public byte[] sdkSm3() {
        return sm3.compute(message);
    }

    /** Bouncy Castle's SM3 as it is. */
    @Benchmark
    public byte[] bareSm3() {
        byte[] out = new byte[32];
        bareSm3.update(message, 0, message.length);
        bareSm3.doFinal(out, 0);
        return out;
    }
}
