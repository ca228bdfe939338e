package com.xuqm.moving;

import com.xuqm.maxim.MaximClient;
import com.xuqm.migration.Migration;
import com.xuqm.migration.maxim.MaximSource;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.tencent.TencentClient;
import java.nio.file.Path;
import java.time.Duration;

/** The process that moves, and is killed. It says {@code done} and how many records it has, and at its end {@code report} and the numbers. */
final class Mover {

    /** The emulators keep no rates here: what is measured is the move. */
    private static final double RATE = 1_000_000;

    private static final SignIns SIGN_INS = new SignIns();

    private Mover() {}

    /**
     * Moves.
     *
     * @param arguments the journal; base URL, app key, secret and administrator of the target; the name of the source and what it needs
     */
    public static void main(String[] arguments) {
        ChildJvm.endWithParent();
        try (XuqmClient target = XuqmClient.builder()
                .baseUrl(arguments[1])
                .appKey(arguments[2])
                .appSecret(arguments[3])
                .adminUser(arguments[4])
                .tokenCacheSize(100_000)
                .listener(SIGN_INS)
                .build()) {
            move(target, arguments);
        }
        System.exit(0);
    }

    private static void move(XuqmClient target, String[] arguments) {
        if (arguments[5].equals("maxim")) {
            try (MaximClient maxim = MaximClient.builder()
                            .baseUrl(arguments[6])
                            .appId(arguments[7])
                            .accessToken(arguments[8])
                            .build();
                    MigrationSource source = MaximSource.of(maxim, RATE)) {
                move(source, target, Path.of(arguments[0]));
            }
        } else {
            try (TencentClient tencent = TencentClient.builder()
                            .baseUrl(arguments[6])
                            .sdkAppId(Long.parseLong(arguments[7]))
                            .secretKey(arguments[8])
                            .administrator(arguments[9])
                            .build();
                    MigrationSource source = TencentSource.of(tencent, Path.of(arguments[10]), command -> RATE)) {
                move(source, target, Path.of(arguments[0]));
            }
        }
    }

    /** How much is done, and what sign-ins it took in this process. */
    private static void done(long records) {
        System.out.println("done " + records + " " + SIGN_INS.made() + " " + SIGN_INS.reused() + " " + SIGN_INS.peak());
    }

    private static void move(MigrationSource source, XuqmClient target, Path journal) {
        MigrationReport report = Migration.from(source)
                .to(target)
                .journal(journal)
                .onProgress(Duration.ofMillis(5), going -> done(going.all().source()))
                .build()
                .run();
        done(report.all().source());
        System.out.println("report " + report + " runs=" + report.runs());
        report.reasons()
                .forEach(each -> System.out.println("reason " + each.kind().plural() + " "
                        + each.reason().code() + " " + each.detail() + " " + each.count()));
    }
}
