package com.xuqm.benchmarks;

import static com.xuqm.benchmarks.result.Target.bytes;
import static com.xuqm.benchmarks.result.Target.bytesBeyond;
import static com.xuqm.benchmarks.result.Target.heapGrowth;
import static com.xuqm.benchmarks.result.Target.shareOfBytes;
import static com.xuqm.benchmarks.result.Target.shareOfCpu;
import static com.xuqm.benchmarks.result.Target.threads;
import static com.xuqm.benchmarks.result.Target.timesAsFast;

import com.xuqm.benchmarks.campaign.CampaignHarness;
import com.xuqm.benchmarks.cold.ColdStartHarness;
import com.xuqm.benchmarks.load.LoadHarness;
import com.xuqm.benchmarks.realtime.RealtimeHarness;
import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.BenchmarkPath.Steadiness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All paths that are measured, and what each has to reach. */
final class Catalogue {

    /** By how much the heap may grow in a campaign of a million: a byte or so for each recipient, and what a collection leaves. */
    private static final double FLAT = 2_000_000;

    private Catalogue() {}

    /** In the order of the table. */
    static List<BenchmarkPath> all() {
        return Stream.of(
                        signing(),
                        userSig(),
                        json(),
                        calls(),
                        transports(),
                        campaigns(),
                        realtime(),
                        peers(),
                        coldStarts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BenchmarkPath> signing() {
        String group = "signing";
        String hmac = "signing.Hmac.";
        String headers = "signing.LoginHeaders.";
        return List.of(
                BenchmarkPath.of(group, "hmac-120", hmac + "sdk")
                        .floor(hmac + "compressions")
                        .rivals(hmac + "freshMac")
                        .targets(bytes(48), timesAsFast(1.25, hmac + "freshMac")),
                BenchmarkPath.of(group, "hmac-120-bouncycastle", hmac + "sdkBouncyCastle")
                        .floor(hmac + "compressions")
                        .rivals(hmac + "freshMac")
                        .targets(bytes(48))
                        .forReleases(),
                BenchmarkPath.of(group, "hmac-sm3-120", hmac + "sdkSm3")
                        .rivals(hmac + "bareSm3")
                        .targets(bytes(48), timesAsFast(0.87, hmac + "bareSm3"))
                        .forReleases(),
                BenchmarkPath.of(group, "login-headers", headers + "sdk")
                        .floor(hmac + "compressions")
                        .rivals(headers + "byHand")
                        .targets(bytesBeyond(250, headers + "strings"), timesAsFast(1.1, headers + "byHand")));
    }

    private static List<BenchmarkPath> userSig() {
        String group = "usersig";
        String jwt = "usersig.JwtUserSig.";
        String tls = "usersig.TlsUserSig.";
        return List.of(
                BenchmarkPath.of(group, "usersig-jwt-generate", jwt + "sdkGenerate")
                        .floor("signing.Hmac.compressions")
                        .rivals(jwt + "javaJwtGenerate", jwt + "jjwtGenerate")
                        .targets(timesAsFast(8, jwt + "jjwtGenerate")),
                BenchmarkPath.of(group, "usersig-jwt-verify", jwt + "sdkVerify")
                        .floor("signing.Hmac.compressions")
                        .rivals(jwt + "javaJwtVerify", jwt + "jjwtVerify")
                        .targets(timesAsFast(1, jwt + "javaJwtVerify")),
                BenchmarkPath.of(group, "usersig-tls-generate", tls + "sdkGenerate")
                        .floor("signing.Hmac.compressions")
                        .rivals(tls + "officialGenerate", tls + "doocsGenerate")
                        .targets(bytes(384), timesAsFast(12, tls + "officialGenerate")),
                BenchmarkPath.of(group, "usersig-tls-generate-compressed", tls + "sdkGenerateCompressed")
                        .floor("signing.Hmac.compressions")
                        .rivals(tls + "officialGenerate", tls + "doocsGenerate")
                        .targets(bytes(320), timesAsFast(1.8, tls + "officialGenerate"))
                        .forReleases(),
                BenchmarkPath.of(group, "usersig-tls-verify", tls + "sdkVerify")
                        .floor("signing.Hmac.compressions")
                        .forReleases());
    }

    private static List<BenchmarkPath> json() {
        String jackson = "json.JacksonJson.";
        String gson = "json.GsonJson.";
        return List.of(
                json("write-message-jackson", jackson, "WriteMessage")
                        .targets(timesAsFast(0.8, jackson + "rawWriteMessage")),
                json("write-batch-jackson", jackson, "WriteBatch")
                        .floor("json.BatchFloor.copy")
                        .targets(bytes(14_000), timesAsFast(0.95, jackson + "rawWriteBatch")),
                json("read-message-jackson", jackson, "ReadMessage")
                        .targets(timesAsFast(0.6, jackson + "rawReadMessage")),
                json("read-page-jackson", jackson, "ReadPage").targets(timesAsFast(0.6, jackson + "rawReadPage")),
                json("write-message-gson", gson, "WriteMessage")
                        .targets(timesAsFast(1, gson + "rawWriteMessage"))
                        .forReleases(),
                json("write-batch-gson", gson, "WriteBatch")
                        .floor("json.BatchFloor.copy")
                        .targets(timesAsFast(1, gson + "rawWriteBatch"))
                        .forReleases(),
                json("read-message-gson", gson, "ReadMessage")
                        .targets(timesAsFast(0.6, gson + "rawReadMessage"))
                        .forReleases(),
                json("read-page-gson", gson, "ReadPage")
                        .targets(timesAsFast(0.6, gson + "rawReadPage"))
                        .forReleases());
    }

    private static BenchmarkPath json(String id, String type, String method) {
        return BenchmarkPath.of("json", id, type + "sdk" + method).rivals(type + "raw" + method);
    }

    private static List<BenchmarkPath> calls() {
        String group = "call";
        String call = "call.Calls.";
        return List.of(
                BenchmarkPath.of(group, "call-engine-alone", call + "engine").targets(bytes(1_000)),
                BenchmarkPath.of(group, "call-observed-by-nobody", call + "engineObservedByNobody")
                        .rivals(call + "engine")
                        .targets(bytesBeyond(100, call + "engine"))
                        .forReleases(),
                BenchmarkPath.of(group, "call-jackson", call + "sdkJackson")
                        .rivals(call + "rawJackson")
                        .targets(bytes(4_500), timesAsFast(0.45, call + "rawJackson")),
                BenchmarkPath.of(group, "call-jackson-async", call + "sdkJacksonAsync")
                        .rivals(call + "rawJackson")
                        .targets(timesAsFast(0.4, call + "rawJackson")),
                BenchmarkPath.of(group, "call-gson", call + "sdkGson").forReleases(),
                BenchmarkPath.of(group, "call-batch-jackson", call + "sdkBatch")
                        .rivals("json.JacksonJson.rawWriteBatch")
                        .targets(bytes(18_500)));
    }

    private static List<BenchmarkPath> transports() {
        List<BenchmarkPath> paths = new ArrayList<>();
        for (String transport : List.of("jdk", "netty", "apache")) {
            String raw = LoadHarness.variant("sync1", "raw-" + transport);
            paths.add(transport("sync1", transport)
                    .floor(raw)
                    .rivals(LoadHarness.variant("sync1", "hand-" + transport))
                    .targets(timesAsFast(0.9, raw), bytesBeyond(4_500, raw), shareOfCpu(1.15, raw))
                    .steadiness(Steadiness.PINNED));
        }
        paths.add(beyondDefaults("sync1", "netty-epoll"));
        for (String transport : List.of("jdk", "netty", "apache")) {
            paths.add(beyondDefaults("sync1_tls", transport));
        }
        for (String scenario : scenariosOf64()) {
            for (String transport : List.of("jdk", "netty", "apache")) {
                String raw = LoadHarness.variant(scenario, "raw-" + transport);
                paths.add(transport(scenario, transport)
                        .targets(bytesBeyond(4_500, raw))
                        .steadiness(Steadiness.CROWDED)
                        .forReleases());
            }
        }
        paths.add(burst("jdk")
                .rivals(LoadHarness.variant("burst", "raw-jdk-default"))
                .targets(threads(64)));
        paths.add(burst("netty").targets(threads(64)));
        paths.add(burst("apache").targets(threads(64)));
        return paths;
    }

    /** What an application may have set up besides. */
    private static BenchmarkPath beyondDefaults(String scenario, String transport) {
        return transport(scenario, transport).steadiness(Steadiness.PINNED).forReleases();
    }

    /** How many threads the first requests of a client start. Only the JDK's client has a way to start too many. */
    private static BenchmarkPath burst(String transport) {
        return transport("burst", transport).steadiness(Steadiness.CROWDED).forReleases();
    }

    private static List<String> scenariosOf64() {
        return Runtime.version().feature() >= 21
                ? List.of("sync64", "virtual64", "async64")
                : List.of("sync64", "async64");
    }

    private static BenchmarkPath transport(String scenario, String transport) {
        return BenchmarkPath.of(
                        "transports", transport + "-" + scenario, LoadHarness.variant(scenario, "sdk-" + transport))
                .rivals(LoadHarness.variant(scenario, "raw-" + transport));
    }

    private static List<BenchmarkPath> campaigns() {
        String group = "campaign";
        String raw = CampaignHarness.PREFIX + "raw-netty";
        String ready = CampaignHarness.PREFIX + "ready-bodies";
        return List.of(
                BenchmarkPath.of(group, "campaign-1m", CampaignHarness.PREFIX + "sdk-netty")
                        .floor(ready)
                        .rivals(raw)
                        .targets(timesAsFast(0.9, raw), heapGrowth(FLAT))
                        .steadiness(Steadiness.PINNED)
                        .forReleases(),
                BenchmarkPath.of(group, "campaign-1m-journal", CampaignHarness.PREFIX + "sdk-netty-journal")
                        .floor(ready)
                        .rivals(raw)
                        .targets(heapGrowth(FLAT))
                        .steadiness(Steadiness.PINNED)
                        .forReleases());
    }

    /** Without a target until a quiet machine has measured it. */
    private static List<BenchmarkPath> realtime() {
        String receive = RealtimeHarness.PREFIX;
        return List.of(BenchmarkPath.of("realtime", "realtime-receive", receive + "sdk")
                .rivals(receive + "raw")
                .steadiness(Steadiness.PINNED)
                .forReleases());
    }

    private static List<BenchmarkPath> coldStarts() {
        List<String> transports = List.of("jdk", "netty", "apache");
        return Stream.concat(
                        transports.stream().map(transport -> coldStart("cold-" + transport, transport, "", 1.18)),
                        transports.stream()
                                .map(transport -> coldStart(
                                        "cold-" + transport + "-archive", transport, ColdStartHarness.ARCHIVED, 2)))
                .toList();
    }

    /** Beside a program with the community's SDK, which has no archive of its classes. */
    private static BenchmarkPath coldStart(String id, String transport, String archived, double times) {
        String start = ColdStartHarness.PREFIX;
        return BenchmarkPath.of("cold", id, start + "sdk-" + transport + archived)
                .floor(start + "raw-" + transport)
                .rivals(start + "doocs", start + "azure")
                .targets(timesAsFast(times, start + "doocs"))
                .steadiness(Steadiness.CROWDED)
                .forReleases();
    }

    private static List<BenchmarkPath> peers() {
        return List.of(
                peer("sync64_pinned", "tencent-netty", "doocs", 3, 0.1),
                peer("async64_pinned", "sdk-netty", "azure", 1.4, 0.75));
    }

    private static BenchmarkPath peer(String scenario, String ours, String rival, double times, double bytes) {
        String variant = LoadHarness.variant(scenario, rival);
        return BenchmarkPath.of("peers", "peer-" + rival, LoadHarness.variant(scenario, ours))
                .rivals(variant)
                .targets(timesAsFast(times, variant), shareOfBytes(bytes, variant))
                .steadiness(Steadiness.PINNED)
                .forReleases();
    }
}
