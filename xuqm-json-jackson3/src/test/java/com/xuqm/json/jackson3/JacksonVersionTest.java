package com.xuqm.json.jackson3;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The binding by Jackson 3")
class JacksonVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return Jackson3JsonBindingProvider.class;
    }

    @Override
    protected Class<?> made() {
        return Jackson3JsonBinding.class;
    }

    @Override
    protected String needed() {
        return "tools.jackson.core:jackson-databind 3.1.4 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "jackson-databind",
                "3.0.4",
                "tools/jackson/databind/ObjectMapper.class",
                "META-INF/maven/tools.jackson.core/jackson-databind/pom.properties",
                "version");
    }
}
