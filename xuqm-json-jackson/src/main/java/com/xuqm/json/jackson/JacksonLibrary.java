package com.xuqm.json.jackson;

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
}
