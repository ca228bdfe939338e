package com.xuqm.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Version;
import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"2, 18, 0, false", "2, 20, 1, false", "2, 21, 0, false", "2, 21, 4, true", "2, 22, 0, true"})
    @DisplayName("pairs surrogates by versions that do it rightly")
    void arePairedByVersionsThatDoItRightly(int major, int minor, int patch, boolean paired) {
        Version version = new Version(major, minor, patch, null, "com.fasterxml.jackson.core", "jackson-core");

        assertThat(JacksonLibrary.combinesSurrogates(version)).isEqualTo(paired);
    }
}
