package com.xuqm.it.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script by which the build judges the settings of its programs, compiled as the Java that it is. */
@DisplayName("A setting of a program that Maven runs")
class ProgramSettingsTest {

    private static final Path SCRIPT = ProjectFiles.root().resolve("checks/settings.bsh");

    @TempDir
    private static Path folder;

    private static Class<?> script;

    @BeforeAll
    static void compile() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Script.java");
        Files.writeString(
                source,
                "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) public class Script {\n"
                        + Files.readString(SCRIPT).replaceAll("(?m)^(String|int|boolean)", "public static $1")
                        + "\n}\n");
        Path classes = new Javac().compile(source.getParent(), folder.resolve("classes"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            script = loader.loadClass("Script");
        }
    }

    private static boolean known(ByteArrayOutputStream said, String... properties) throws Exception {
        Properties all = new Properties();
        for (String property : properties) {
            String[] nameAndValue = property.split("=", 2);
            all.setProperty(nameAndValue[0], nameAndValue.length == 1 ? "1" : nameAndValue[1]);
        }
        Method known = script.getMethod("known", Properties.class, PrintStream.class);
        return (Boolean) known.invoke(null, all, new PrintStream(said, true, UTF_8));
    }

    private static String refusal(String... properties) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(known(said, properties)).as("known").isFalse();
        return said.toString(UTF_8);
    }

    @Test
    @DisplayName("that is mistyped is refused with the nearest one that there is")
    void thatIsMistypedIsRefused() throws Exception {
        assertThat(refusal("chaos.recipient"))
                .startsWith(
                        "there is no setting -Dchaos.recipient; did you mean -Dchaos.recipients? There are -Dchaos.rec")
                .contains("-Dchaos.rate")
                .hasLineCount(1);
        assertThat(refusal("bench.acept")).contains("did you mean -Dbench.accept?");
        assertThat(refusal("disguise.seads")).contains("did you mean -Ddisguise.seeds?", "-Ddisguise.options");
        assertThat(refusal("soak.jsn", "fuzz.inptus"))
                .contains("did you mean -Dsoak.json?", "did you mean -Dfuzz.inputs?")
                .hasLineCount(2);
    }

    @Test
    @DisplayName("that is to be a number is refused if it is none, or too small")
    void thatIsToBeANumberIsRefusedIfItIsNone() throws Exception {
        assertThat(refusal("disguise.seeds=x"))
                .isEqualToIgnoringNewLines("-Ddisguise.seeds must be a whole number of at least 0, but is 'x'");
        assertThat(refusal("disguise.seed=")).contains("-Ddisguise.seed must be a whole number, but is ''");
        assertThat(refusal(
                        "fuzz.inputs=1e6", "soak.requests=0", "chaos.kills=-1", "mutate.threads=99999999999999999999"))
                .contains("-Dfuzz.inputs must", "-Dsoak.requests must", "-Dchaos.kills must", "-Dmutate.threads must")
                .hasLineCount(4);
        assertThat(known(new ByteArrayOutputStream(), "disguise.seed=-7", "chaos.recipients=1000000"))
                .isTrue();
    }

    @Test
    @DisplayName("of a program that has none is refused")
    void ofAProgramThatHasNoneIsRefused() throws Exception {
        assertThat(refusal("compat.library")).startsWith("there is no setting -Dcompat.library; -Pcompat has none");
    }

    @Test
    @DisplayName("that exists is taken, and what is none of a program's is nobody's business here")
    void thatExistsIsTaken() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertThat(known(said, "bench", "chaos.seed", "user.home", "benchmark", "xuqm.port", "soaked.x"))
                .isTrue();

        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("is known to the build if a program reads it, and read by a program if the build knows it")
    void isKnownToTheBuildIfAProgramReadsIt() throws Exception {
        Set<String> known = all(Pattern.compile("\"([a-z]+\\.[a-z.]+)\""), Files.readString(SCRIPT));
        known.add("bench"); // alone
        Set<String> read = new TreeSet<>(Set.of("bench"));
        for (String program : all(Pattern.compile("\\{\"([a-z]+)\""), Files.readString(SCRIPT))) {
            // In Java as a text, in a POM as what a user may replace; -Dname=… in a POM is handed on by the build
            // itself.
            Pattern setting = Pattern.compile("(?:(?:Property|Long|of|number|text|isOn|TARGET =)[^\"\\n]*\"|\\$\\{)("
                    + program + "\\.[a-z.]+)[\"}]");
            for (Path file : sources()) {
                read.addAll(all(setting, Files.readString(file)));
            }
        }

        read.removeIf(name -> name.startsWith("compat.") || name.equals("bench.home")); // handed on by the build itself
        assertThat(read).isEqualTo(known);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Of the programs: Java that is no test, what starts a program that lies among the tests, and POMs. */
    private static Set<Path> sources() throws IOException {
        Set<Path> sources = new TreeSet<>();
        for (String module : new String[] {"checks", "xuqm-benchmarks", "xuqm-core/pom.xml"}) {
            try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve(module))) {
                files.filter(file -> file.endsWith("pom.xml")
                                || (file.toString().endsWith(".java")
                                        && (!file.toString().contains("/test/")
                                                || file.toString().endsWith("Main.java"))
                                        && !file.toString().contains("/target/")))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
