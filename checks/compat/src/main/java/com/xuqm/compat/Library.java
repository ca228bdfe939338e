package com.xuqm.compat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A library that an application's framework may bring in a version of its own. */
enum Library {
    JACKSON(
            "Jackson",
            "com.fasterxml.jackson.core:jackson-databind",
            "com.fasterxml.jackson:jackson-bom",
            "2.17.3",
            "2.18.0"),
    /** Spring Boot has it from 4.0 on. */
    JACKSON3("Jackson 3", "tools.jackson.core:jackson-databind", "tools.jackson:jackson-bom", "3.1.3", "3.1.4"),
    GSON("Gson", "com.google.code.gson:gson", null, "2.9.1", "2.10"),
    NETTY("Netty", "io.netty:netty-codec-http", "io.netty:netty-bom", "4.1.101.Final", "4.1.102.Final"),
    HTTPCLIENT("HttpClient", "org.apache.httpcomponents.client5:httpclient5", null, "5.3.1", "5.4"),
    /** For the extension of the emulator. It has no version that it refuses: what is older than JUnit 5 has no such extensions. */
    JUNIT("JUnit", "org.junit.jupiter:junit-jupiter", "org.junit:junit-bom", null, "5.8.2");

    private final String title;
    private final String coordinates;
    private final @Nullable String bom;
    private final @Nullable String tooOld;
    private final String lowest;

    Library(String title, String coordinates, @Nullable String bom, @Nullable String tooOld, String lowest) {
        this.title = title;
        this.coordinates = coordinates;
        this.bom = bom;
        this.tooOld = tooOld;
        this.lowest = lowest;
    }

    String title() {
        return title;
    }

    /** Group and artifact by which its version is known. */
    String coordinates() {
        return coordinates;
    }

    /** Group and artifact of the BOM by which its parts are kept at one version, if there is one. */
    @Nullable
    String bom() {
        return bom;
    }

    /** The last version that the SDK refuses, if it refuses any. */
    @Nullable
    String tooOld() {
        return tooOld;
    }

    /** The lowest version that the SDK states. */
    String lowest() {
        return lowest;
    }

    /** The one that the SDK brings if nothing else decides. */
    String newest() {
        return Compat.setting("compat.newest." + name().toLowerCase(Locale.ROOT));
    }

    /** What the consumer asks its build for. */
    List<String> modules() {
        return switch (this) {
            case JACKSON -> List.of("xuqm-transport-jdk", "xuqm-json-jackson");
            case JACKSON3 -> List.of("xuqm-transport-jdk", "xuqm-json-jackson3");
            case GSON -> List.of("xuqm-transport-jdk", "xuqm-json-gson");
            case NETTY -> List.of("xuqm-transport-netty", "xuqm-json-gson");
            case HTTPCLIENT -> List.of("xuqm-transport-apache", "xuqm-json-gson");
            case JUNIT -> List.of("xuqm-emulator", "xuqm-transport-jdk", "xuqm-json-gson");
        };
    }

    boolean isTestLibrary() {
        return this == JUNIT;
    }
}
