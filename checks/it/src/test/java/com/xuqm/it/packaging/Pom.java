package com.xuqm.it.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the tests look at in a pom. */
final class Pom {

    private final Path file;
    private final Element project;

    private Pom(Path file, Element project) {
        this.file = file;
        this.project = project;
    }

    /** A dependency as it is written; what is not written is empty. */
    record Dependency(String groupId, String artifactId, String version, String scope, boolean optional) {

        /** Whether whoever depends on the module gets it, too. */
        boolean isHandedOn() {
            return !optional && (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"));
        }
    }

    static Pom read(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is not there; these tests need \"mvn verify\" of the whole project, or of"
                    + " :xuqm-it with -am");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            return new Pom(file, document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** The text of an element below others, such as {@code build/finalName}; empty if it is not there. */
    String text(String path) {
        return find(project, path)
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .trim();
    }

    List<String> texts(String path) {
        return find(project, path)
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    List<Dependency> dependencies() {
        return dependencies("dependencies/dependency");
    }

    List<Dependency> managedDependencies() {
        return dependencies("dependencyManagement/dependencies/dependency");
    }

    private List<Dependency> dependencies(String path) {
        return find(project, path)
                .map(dependency -> new Dependency(
                        child(dependency, "groupId"),
                        child(dependency, "artifactId"),
                        child(dependency, "version"),
                        child(dependency, "scope"),
                        child(dependency, "optional").equals("true")))
                .toList();
    }

    private static String child(Element parent, String name) {
        return find(parent, name)
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .trim();
    }

    private static Stream<Element> find(Element from, String path) {
        Stream<Element> found = Stream.of(from);
        for (String name : path.split("/", -1)) {
            found = found.flatMap(parent -> children(parent, name));
        }
        return found;
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
