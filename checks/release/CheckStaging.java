import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a staging folder by what Maven Central asks of a release, signatures aside, and by what this project promises besides.
 *
 * <pre>java checks/release/CheckStaging.java target/staging</pre>
 *
 * It prints one line for each artifact, then each fault, and ends with 1 if there is any.
 */
public final class CheckStaging {

    private static final List<String> SUMS = List.of("md5:MD5", "sha1:SHA-1");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final List<String> faults = new ArrayList<>();
    private final TreeSet<String> artifacts = new TreeSet<>();
    private final TreeSet<String> versions = new TreeSet<>();
    private final TreeSet<String> needed = new TreeSet<>();
    private final TreeSet<String> managed = new TreeSet<>();
    private final TreeSet<String> jars = new TreeSet<>();

    /** Checks the folder that is named. */
    public static void main(String[] arguments) throws Exception {
        CheckStaging check = new CheckStaging();
        check.folder(Path.of(arguments.length == 0 ? "target/staging" : arguments[0]));
        check.faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.out.println("staging: artifacts=" + check.artifacts.size() + " version=" + String.join(",", check.versions)
                + " faults=" + check.faults.size());
        System.exit(check.faults.isEmpty() && !check.artifacts.isEmpty() ? 0 : 1);
    }

    private void folder(Path staging) throws Exception {
        List<Path> poms;
        try (Stream<Path> files = Files.walk(staging)) {
            poms = files.filter(file -> file.toString().endsWith(".pom")).sorted().toList();
        }
        for (Path pom : poms) {
            artifact(staging, pom);
        }
        for (String artifact : needed) {
            if (!artifacts.contains(artifact)) {
                faults.add(artifact + " is needed by another one, and was not staged");
            }
        }
        require(managed.equals(jars), "the BOM manages " + managed + ", but staged were " + jars);
        if (versions.size() > 1) {
            faults.add("there are several versions: " + versions);
        }
    }

    private void artifact(Path staging, Path file) throws Exception {
        Element pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        String group = text(pom, "groupId");
        String id = text(pom, "artifactId");
        String version = text(pom, "version");
        String where = id + ": ";
        artifacts.add(id);
        versions.add(version);
        require(group.equals("com.xuqm"), where + "groupId is " + group);
        require(NAME.matcher(id).matches(), where + "artifactId is " + id);
        require(!version.endsWith("-SNAPSHOT"), where + "version " + version + " is no release");
        Path folder = staging.resolve(group.replace('.', '/')).resolve(id).resolve(version);
        require(folder.equals(file.getParent()), where + "it lies in " + staging.relativize(file.getParent()));
        // The one property that means the same to whoever reads the pom; the BOM names its modules' version by it.
        require(
                !Files.readString(file).replace("${project.version}", version).contains("${"),
                where + "the pom has a property that nobody resolves");
        for (String path : List.of("name", "description", "url", "licenses/license/name", "licenses/license/url",
                "developers/developer/name", "scm/url", "scm/connection", "scm/tag")) {
            require(!text(pom, path.split("/")).isBlank(), where + "the pom lacks " + path);
        }
        require(child(pom, "parent") == null, where + "the pom has a parent");
        require(child(pom, "repositories") == null, where + "the pom names repositories");
        dependencies(pom, where);
        managed(pom);
        String start = id + "-" + version;
        List<String> files = new ArrayList<>(List.of(start + ".pom"));
        if (!text(pom, "packaging").equals("pom")) {
            files.addAll(List.of(start + ".jar", start + "-sources.jar", start + "-javadoc.jar"));
            files.add(start + "-cyclonedx.json");
            jars.add(id);
            jars(folder, start, where);
        }
        for (String name : files) {
            if (Files.exists(folder.resolve(name))) {
                sums(folder.resolve(name), where);
            } else {
                faults.add(where + name + " is missing");
            }
        }
        System.out.println(group + ":" + id + ":" + version + " " + files.size() + " files");
    }

    private void dependencies(Element pom, String where) {
        Element all = child(pom, "dependencies");
        for (Element dependency : all == null ? List.<Element>of() : children(all)) {
            String id = text(dependency, "artifactId");
            require(!text(dependency, "version").endsWith("-SNAPSHOT"), where + id + " is a snapshot");
            require(!text(dependency, "scope").equals("system"), where + id + " is of this machine");
            if (text(dependency, "groupId").equals("com.xuqm")) {
                needed.add(id);
            }
        }
    }

    /** What the BOM manages; no other pom does. */
    private void managed(Element pom) {
        Element management = child(pom, "dependencyManagement");
        for (Element dependency : management == null ? List.<Element>of() : children(child(management, "dependencies"))) {
            managed.add(text(dependency, "artifactId"));
        }
    }

    private void jars(Path folder, String start, String where) throws IOException {
        TreeMap<String, String> wanted = new TreeMap<>();
        wanted.put(".jar", "META-INF/LICENSE");
        wanted.put("-sources.jar", "META-INF/LICENSE");
        wanted.put("-javadoc.jar", "index.html");
        require(
                ModuleFinder.of(folder.resolve(start + ".jar")).findAll().stream()
                        .allMatch(module -> module.descriptor().name().startsWith("com.xuqm.")),
                where + "the jar has no name as a module");
        for (var entry : wanted.entrySet()) {
            Path jar = folder.resolve(start + entry.getKey());
            if (Files.exists(jar)) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    require(zip.getEntry(entry.getValue()) != null, where + jar.getFileName() + " lacks " + entry.getValue());
                    require(
                            !entry.getKey().equals("-javadoc.jar")
                                    || zip.stream().noneMatch(page -> page.getName().matches(".*/internal/.*[.]html")),
                            where + jar.getFileName() + " shows internal packages");
                }
            }
        }
    }

    private void sums(Path file, String where) throws IOException, NoSuchAlgorithmException {
        for (String sum : SUMS) {
            String end = sum.substring(0, sum.indexOf(':'));
            Path beside = file.resolveSibling(file.getFileName() + "." + end);
            if (!Files.exists(beside)) {
                faults.add(where + beside.getFileName() + " is missing");
                continue;
            }
            byte[] digest = MessageDigest.getInstance(sum.substring(sum.indexOf(':') + 1)).digest(Files.readAllBytes(file));
            Matcher said = Pattern.compile("[0-9a-f]+").matcher(Files.readString(beside));
            require(
                    said.find() && said.group().equals(HexFormat.of().formatHex(digest)),
                    where + beside.getFileName() + " is of another file");
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String text(Element from, String... path) {
        Element at = from;
        for (String name : path) {
            at = at == null ? null : child(at, name);
        }
        return at == null ? "" : at.getTextContent().strip();
    }

    private static Element child(Element of, String name) {
        return children(of).stream().filter(one -> one.getTagName().equals(name)).findFirst().orElse(null);
    }

    private static List<Element> children(Element of) {
        List<Element> elements = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
