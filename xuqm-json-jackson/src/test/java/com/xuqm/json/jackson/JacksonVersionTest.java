package com.xuqm.json.jackson;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The binding by Jackson")
class JacksonVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return JacksonJsonBindingProvider.class;
    }

    @Override
    protected Class<?> made() {
        return JacksonJsonBinding.class;
    }

    @Override
    protected String needed() {
        return "com.fasterxml.jackson.core:jackson-databind 2.18 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "jackson-databind",
                "2.17.3",
                "com/fasterxml/jackson/databind/ObjectMapper.class",
                "META-INF/maven/com.fasterxml.jackson.core/jackson-databind/pom.properties",
                "version");
    }
}
