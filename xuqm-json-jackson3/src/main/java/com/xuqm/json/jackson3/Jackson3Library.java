package com.xuqm.json.jackson3;

import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;
import tools.jackson.core.Version;

/** Which Jackson this binding works with. 3.1 is the first line with long-term support. */
final class Jackson3Library {

    private static final String LOWEST = "3.1";

    static final RequiredLibrary JACKSON = RequiredLibrary.of(
            Jackson3Library.class,
            "xuqm-json-jackson3",
            "set the version of tools.jackson:jackson-bom in the build (with Spring Boot the property jackson-bom.version), or"
                    + " use xuqm-json-jackson or xuqm-json-gson",
            LibraryPart.of("tools.jackson.core", "jackson-databind", LOWEST, "tools.jackson.databind.ObjectMapper")
                    .withVersionOf(() -> tools.jackson.databind.cfg.PackageVersion.VERSION.toString()),
            LibraryPart.of("tools.jackson.core", "jackson-core", LOWEST, "tools.jackson.core.json.JsonFactory")
                    .withVersionOf(() -> tools.jackson.core.json.PackageVersion.VERSION.toString()));

    private Jackson3Library() {}

    /**
     * Whether a version of jackson-core writes a pair of surrogates as one character, and nothing else so: 3.1.4 was seen to be right.
     */
    static boolean combinesSurrogates(Version version) {
        return version.compareTo(new Version(3, 1, 4, null, version.getGroupId(), version.getArtifactId())) >= 0;
    }
}
