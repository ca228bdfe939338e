package com.xuqm.json.gson;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The binding by Gson")
class GsonVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return GsonJsonBindingProvider.class;
    }

    @Override
    protected Class<?> made() {
        return GsonJsonBinding.class;
    }

    @Override
    protected String needed() {
        return "com.google.code.gson:gson 2.10 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "gson",
                "2.9.1",
                "com/google/gson/Gson.class",
                "META-INF/maven/com.google.code.gson/gson/pom.properties",
                "version");
    }
}
