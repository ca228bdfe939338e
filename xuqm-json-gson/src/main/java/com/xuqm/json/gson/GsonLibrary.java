package com.xuqm.json.gson;

import com.google.gson.JsonObject;
import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;

/** Which Gson this binding works with. 2.10 is the first that knows records, and came with views of objects. */
final class GsonLibrary {

    static final RequiredLibrary GSON = RequiredLibrary.of(
            GsonLibrary.class,
            "xuqm-json-gson",
            "set the version in the build (with Spring Boot the property gson.version), or use xuqm-json-jackson",
            LibraryPart.of("com.google.code.gson", "gson", "2.10", "com.google.gson.Gson")
                    .withProof(() -> new JsonObject().asMap().isEmpty()));

    private GsonLibrary() {}
}
