package com.xuqm.cli.migrate;

import com.xuqm.cli.settings.Surroundings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.maxim.MaximClient;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.maxim.MaximSource;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.TencentClientBuilder;
import com.xuqm.tencent.TencentRegion;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where is moved. Secrets come from variables alone: what is typed stays in the shell's history, and others see it. */
public final class SourceOptions {

    private static final String TENCENT_SECRET = "TENCENT_SECRET_KEY";
    private static final String MAXIM_TOKEN = "MAXIM_ACCESS_TOKEN";

    /** What can be moved from. */
    enum Kind {
        /** Tencent Cloud IM. */
        TENCENT,
        /** Maxim. */
        MAXIM,
        /** A folder of JSON Lines. */
        JSON_LINES
    }

    @Option(names = "--from", required = true, paramLabel = "SOURCE", description = "tencent, maxim or json_lines.")
    private Kind kind = Kind.JSON_LINES;

    @Option(names = "--folder", paramLabel = "DIR", description = "json_lines: the folder of the files.")
    private @Nullable Path folder;

    @Option(
            names = "--source-url",
            paramLabel = "URL",
            description = "maxim: the base URL; tencent: one of your own instead of the region's.")
    private @Nullable String url;

    @Option(
            names = "--source-app",
            paramLabel = "ID",
            description = "tencent: the SDKAppID, with the key in $" + TENCENT_SECRET
                    + "; maxim: the app id, with an administrator's token in $" + MAXIM_TOKEN + ".")
    private @Nullable String app;

    @Option(names = "--region", paramLabel = "REGION", description = "tencent: the region; CHINA by default.")
    private @Nullable String region;

    @Option(
            names = "--source-admin",
            paramLabel = "USER",
            defaultValue = "administrator",
            description = "tencent: its administrator; ${DEFAULT-VALUE} by default.")
    private String administrator = "administrator";

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "tencent: the ids of all accounts, one on each line; the service does not list them.")
    private @Nullable Path accounts;

    @Option(
            names = "--source-rate",
            paramLabel = "PER-SECOND",
            description = "How often each route of the source is called; 200 for tencent, 5 for maxim.")
    private @Nullable Double rate;

    /** A source that is to be read, which gives back what it was read with. */
    public <T> T with(Surroundings surroundings, Function<MigrationSource, T> work) {
        return switch (kind) {
            case JSON_LINES -> {
                Path files = surroundings.folder().resolve(require("--folder", folder));
                try (MigrationSource source = JsonLinesSource.open(files, new JacksonJsonBinding())) {
                    yield work.apply(source);
                }
            }
            case TENCENT -> {
                try (TencentClient tencent = tencent(surroundings)) {
                    Path ids = surroundings.folder().resolve(require("--accounts", accounts));
                    Double each = rate;
                    yield work.apply(
                            each == null
                                    ? TencentSource.of(tencent, ids)
                                    : TencentSource.of(tencent, ids, command -> each));
                }
            }
            case MAXIM -> {
                try (MaximClient maxim = MaximClient.builder()
                        .baseUrl(require("--source-url", url))
                        .allowInsecureHttp(isLocal())
                        .appId(require("--source-app", app))
                        .accessToken(secret(surroundings, MAXIM_TOKEN))
                        .build()) {
                    yield work.apply(MaximSource.of(maxim, rate == null ? 5 : rate, new JacksonJsonBinding()));
                }
            }
        };
    }

    private TencentClient tencent(Surroundings surroundings) {
        String id = require("--source-app", app);
        if (!id.matches("\\d{1,18}")) {
            throw new UsageException("--source-app must be the SDKAppID, a number");
        }
        TencentClientBuilder builder = TencentClient.builder()
                .sdkAppId(Long.parseLong(id))
                .secretKey(secret(surroundings, TENCENT_SECRET))
                .administrator(administrator);
        if (url != null) {
            builder.baseUrl(url).allowInsecureHttp(isLocal());
        } else if (region != null) {
            builder.region(TencentRegion.valueOf(region));
        }
        return builder.build();
    }

    private boolean isLocal() {
        return url != null && url.matches("http://(127\\.0\\.0\\.1|localhost)(:\\d+)?(/.*)?");
    }

    private static String secret(Surroundings surroundings, String variable) {
        String value = surroundings.environment().get(variable);
        if (value == null || value.isBlank()) {
            throw new UsageException("the variable " + variable + " is not set");
        }
        return value;
    }

    private <T> T require(String option, @Nullable T value) {
        if (value == null) {
            throw new UsageException(
                    option + " is missing, which --from " + kind.name().toLowerCase(Locale.ROOT) + " needs");
        }
        return value;
    }
}
