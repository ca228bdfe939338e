package com.xuqm.benchmarks.usersig;

import com.tencentyun.TLSSigAPIv2;
import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.TlsSigV2Codec.Compression;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import io.github.doocs.im.util.SigUtil;
import java.time.Clock;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;

/** UserSigs in Tencent's format, beside Tencent's own library and the community's. */
public class TlsUserSig extends Steady {

    private static final long APP = Samples.SDK_APP_ID;
    private static final Duration LIFETIME = Duration.ofDays(7);

    private final UserSig stored = userSig(Compression.NONE);
    private final UserSig compressed = userSig(Compression.DEFAULT);
    private final TLSSigAPIv2 official = new TLSSigAPIv2(APP, Samples.APP_SECRET);
    private final String sig = stored.generate(Samples.USER, LIFETIME);

    private static UserSig userSig(Compression compression) {
        return UserSig.of(TlsSigV2Codec.of(APP, Samples.APP_SECRET).withCompression(compression), Clock.systemUTC());
    }

    /** The SDK makes one without compression. */
    @Benchmark
    public String sdkGenerate() {
        return stored.generate(Samples.USER, LIFETIME);
    }

    /** The SDK makes one as the official library does, to the byte. */
    @Benchmark
    public String sdkGenerateCompressed() {
        return compressed.generate(Samples.USER, LIFETIME);
    }

    /** Tencent's library makes one. */
    @Benchmark
    public String officialGenerate() {
        return official.genUserSig(Samples.USER, LIFETIME.toSeconds());
    }

    /** The community's SDK makes one. */
    @Benchmark
    public String doocsGenerate() {
        return SigUtil.genUserSig(APP, Samples.APP_SECRET, Samples.USER, LIFETIME.toSeconds());
    }

    /** The SDK checks one, which the others cannot. */
    @Benchmark
    public UserSigCheck sdkVerify() {
        return stored.verify(Samples.USER, sig);
    }
}
