import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes one Javadoc of all that was staged: an overview, a group for each artifact, and the packages that its module exports to everyone, read out of the staged
 * jars, so that a new module is in it by itself and nothing internal ever is.
 *
 * <pre>java checks/release/ApiDocs.java target/staging target/apidocs</pre>
 */
public final class ApiDocs {

    private static final String OURS = "com.xuqm";

    private final Path staging;
    private final Path folder;
    private final Path output;

    /** By the name of an artifact, the core first. */
    private final Map<String, Set<String>> packages =
            new TreeMap<>(Comparator.<String, Boolean>comparing(id -> !id.equals("xuqm-core")).thenComparing(id -> id));

    private final Map<String, String> titles = new TreeMap<>();
    private final Set<String> libraries = new LinkedHashSet<>();

    private ApiDocs(Path staging, Path folder, Path output) {
        this.staging = staging;
        this.folder = folder;
        this.output = output;
    }

    /** Takes the staging folder, and where the pages go. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("xuqm-apidocs");
        try {
            boolean sound = new ApiDocs(Path.of(arguments[0]), folder, Path.of(arguments[1]).toAbsolutePath()).run();
            System.exit(sound ? 0 : 1);
        } finally {
            delete(folder);
        }
    }

    private boolean run() throws Exception {
        for (Path pom : find(staging, ".pom")) {
            read(pom);
        }
        if (Files.exists(output)) {
            delete(output);
        }
        String said = tool(javadoc());
        long warnings = said.lines().filter(line -> line.contains("warning:") || line.contains("warning -")).count();
        if (warnings > 0) {
            System.out.println(said);
        }
        Set<String> wanted = new TreeSet<>();
        packages.values().forEach(wanted::addAll);
        Set<String> shown = new TreeSet<>(Files.readAllLines(output.resolve("element-list")));
        boolean navigable = shown.equals(wanted) && said(output.resolve("index.html"), "Xuqm Server SDK for Java");
        long internal = shown.stream().filter(name -> name.contains(".internal")).count();
        System.out.println("apidocs: groups=" + packages.size() + " packages=" + shown.size() + " internal=" + internal
                + " warnings=" + warnings + (navigable ? "" : " FAULT: not the packages " + wanted));
        return navigable && internal == 0 && warnings == 0;
    }

    private static boolean said(Path page, String words) throws IOException {
        return Files.readString(page).contains(words);
    }

    private void read(Path file) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        String start = file.toString().substring(0, file.toString().length() - ".pom".length());
        Path jar = Path.of(start + ".jar");
        if (!Files.exists(jar)) {
            return; // the BOM
        }
        String id = text(pom.getDocumentElement(), "artifactId");
        ModuleDescriptor module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        packages.put(
                id,
                exported(module).collect(Collectors.toCollection(TreeSet::new)));
        titles.put(id, id + ": " + text(pom.getDocumentElement(), "name").replaceFirst("^[^:]*: *", ""));
        unpack(Path.of(start + "-sources.jar"));
        var dependencies = pom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (!text(dependency, "groupId").equals(OURS)) {
                libraries.add("<dependency><groupId>" + text(dependency, "groupId") + "</groupId><artifactId>"
                        + text(dependency, "artifactId") + "</artifactId><version>" + text(dependency, "version")
                        + "</version></dependency>");
            }
        }
    }

    /** A jar that only names itself a module has nothing but the names of its packages to say what is for everyone. */
    private static Stream<String> exported(ModuleDescriptor module) {
        return module.isAutomatic()
                ? module.packages().stream().filter(name -> !name.contains(".internal"))
                : module.exports().stream().filter(exports -> !exports.isQualified()).map(ModuleDescriptor.Exports::source);
    }

    /** The first of that name, which is the element's own: Maven's plugin writes it before what has parts. */
    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private void unpack(Path sources) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(sources))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(OURS.replace('.', '/') + "/") && entry.getName().endsWith(".java")) {
                    Path file = folder.resolve("src").resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private List<String> javadoc() throws Exception {
        Path overview = folder.resolve("overview.html");
        Files.writeString(overview, overview());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javadoc").toString(),
                "-quiet",
                "-notimestamp",
                "-encoding",
                "UTF-8",
                "-Xdoclint:all,-missing",
                "-sourcepath",
                folder.resolve("src").toString(),
                "-classpath",
                libraries(),
                "-overview",
                overview.toString(),
                "-doctitle",
                "Xuqm Server SDK for Java",
                "-windowtitle",
                "Xuqm Server SDK for Java",
                "-d",
                output.toString()));
        packages.forEach((id, names) -> command.addAll(List.of("-group", titles.get(id), String.join(":", names))));
        packages.values().forEach(command::addAll);
        return command;
    }

    private String overview() {
        String artifacts = packages.entrySet().stream()
                .map(entry -> "<li>" + titles.get(entry.getKey()).replace("&", "&amp;").replace("<", "&lt;") + "</li>\n")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html><html lang="en"><head><title>Overview</title></head><body>
                <p>The server API of Xuqm instant messaging, and what belongs to it. It begins with {@link com.xuqm.sdk.XuqmClient}, whose methods lead to each area;
                calls are {@link com.xuqm.sdk.call.Call}s, failures {@link com.xuqm.sdk.error.XuqmException}s. Beside the core stand one transport and one JSON
                binding, of which no class needs to be known.</p>
                <ul>
                %s</ul>
                <p>What is in no group below is internal, and may change with each version.</p>
                </body></html>
                """.formatted(artifacts);
    }

    /** What the sources were compiled with, by Maven, from what this machine has or from Central. */
    private String libraries() throws Exception {
        Path project = Files.createDirectories(folder.resolve("libraries"));
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>libraries</artifactId><version>1</version><packaging>pom</packaging>
                <dependencies>%s</dependencies></project>
                """.formatted(String.join("", libraries)));
        tool(List.of("mvn", "-q", "-B", "-f", project.toString(), "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies"));
        return project.resolve("target/dependency") + "/*";
    }

    private static List<Path> find(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String tool(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed:\n" + said);
        }
        return said;
    }
}
