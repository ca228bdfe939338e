package com.xuqm.json.jackson3;

import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;

/** Which Jackson this binding works with. 3.1.4, of the first line with long-term support, is what Spring Boot 4.1 has, and the lowest that was tested. */
final class Jackson3Library {

    private static final String LOWEST = "3.1.4";

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
}
