package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;

/** Which Jackson this binding works with. 2.18 is the first that can be told to leave a pair of surrogates as it is. */
final class JacksonLibrary {

    private static final String LOWEST = "2.18";

    static final RequiredLibrary JACKSON = RequiredLibrary.of(
            JacksonLibrary.class,
            "xuqm-json-jackson",
            "set the version of jackson-bom in the build (with Spring Boot the property jackson-bom.version), or use"
                    + " xuqm-json-gson",
            LibraryPart.of(
                            "com.fasterxml.jackson.core",
                            "jackson-databind",
                            LOWEST,
                            "com.fasterxml.jackson.databind.ObjectMapper")
                    .withVersionOf(() -> com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString()),
            LibraryPart.of(
                            "com.fasterxml.jackson.core",
                            "jackson-core",
                            LOWEST,
                            "com.fasterxml.jackson.core.JsonFactory")
                    .withVersionOf(() -> com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString()));

    private JacksonLibrary() {}

    /**
     * Whether a version of jackson-core writes a pair of surrogates as one character, and nothing else so: 2.18.0 takes Chinese for halves of pairs,
     * and up to 2.20.1 any character is taken for the second half of one; 2.21.4 was seen to be right.
     */
    static boolean combinesSurrogates(Version version) {
        return version.compareTo(new Version(2, 21, 4, null, version.getGroupId(), version.getArtifactId())) >= 0;
    }
}
