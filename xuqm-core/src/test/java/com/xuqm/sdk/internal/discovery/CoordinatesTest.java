package com.xuqm.sdk.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URI;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    @Test
    void withTheVersionTheyCanBePastedAsTheyAre() {
        assertThat(Coordinates.of(List.of("xuqm-json-jackson", "xuqm-transport-jdk"), Optional.of("1.2.3")))
                .isEqualTo("""
                        <dependency>
                            <groupId>com.xuqm</groupId>
                            <artifactId>xuqm-json-jackson</artifactId>
                            <version>1.2.3</version>
                        </dependency>
                        <dependency>
                            <groupId>com.xuqm</groupId>
                            <artifactId>xuqm-transport-jdk</artifactId>
                            <version>1.2.3</version>
                        </dependency>

                        or in Gradle

                        implementation("com.xuqm:xuqm-json-jackson:1.2.3")
                        implementation("com.xuqm:xuqm-transport-jdk:1.2.3")""");
    }

    @Test
    void withoutTheVersionTheySayWhereItComesFrom() {
        assertThat(Coordinates.of(List.of("xuqm-transport-jdk"), Optional.empty()))
                .startsWith("""
                        <dependency>
                            <groupId>com.xuqm</groupId>
                            <artifactId>xuqm-transport-jdk</artifactId>
                        </dependency>
                        """)
                .contains("\nimplementation(\"com.xuqm:xuqm-transport-jdk\")\n")
                .endsWith("(where the build does not import xuqm-bom, with the version of xuqm-core)");
    }

    @Test
    void aPlaceThatIsNoJarHasNoVersionAndDoesNoHarm() throws MalformedURLException {
        assertThat(Coordinates.version(null)).isEmpty();
        for (String place :
                List.of("jar:file:/app.jar!/lib/core.jar!/", "file:/no/such/place.jar", "https://example.com/a.jar")) {
            CodeSource source = new CodeSource(URI.create(place).toURL(), (Certificate[]) null);
            assertThat(Coordinates.version(source)).as(place).isEmpty();
        }
    }
}
