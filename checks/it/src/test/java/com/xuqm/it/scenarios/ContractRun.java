package com.xuqm.it.scenarios;

import com.xuqm.it.support.ProjectFiles;
import com.xuqm.tck.http.HttpTransportContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One run of the transports' contract suite, as the build's report tells of it. A transport may have several, in different
 * surroundings.
 *
 * @param transport its name, such as {@code jdk}
 * @param test the name of the test class
 * @param passed the scenarios that were run and held
 * @param failed those that did not hold
 * @param skipped those that were not run, with the reason
 */
record ContractRun(String transport, String test, Set<String> passed, Set<String> failed, Map<String, String> skipped) {

    private static final String MODULE = "xuqm-transport-";

    /** The scenarios of the suite, by the names of their methods. */
    static Set<String> scenarios() {
        return Arrays.stream(HttpTransportContract.class.getMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All runs of which there is a report, by transport; none where the transports' tests have not been run. */
    static List<ContractRun> all() throws IOException {
        try (Stream<Path> modules = Files.list(ProjectFiles.root())) {
            return modules.filter(module -> module.getFileName().toString().startsWith(MODULE))
                    .sorted()
                    .flatMap(ContractRun::reports)
                    .filter(run -> run.told().size() > 0)
                    .toList();
        }
    }

    private static Stream<ContractRun> reports(Path module) {
        Path folder = module.resolve("target/surefire-reports");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        String transport = module.getFileName().toString().substring(MODULE.length());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .map(file -> read(transport, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError("cannot read " + folder, e);
        }
    }

    private static ContractRun read(String transport, Path report) {
        Element suite;
        try {
            suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("cannot read " + report, e);
        }
        String name = suite.getAttribute("name");
        ContractRun run = new ContractRun(
                transport,
                name.substring(name.lastIndexOf('.') + 1),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>());
        NodeList cases = suite.getElementsByTagName("testcase");
        Set<String> scenarios = scenarios();
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            // without the parameters and the number of the invocation
            String scenario = each.getAttribute("name").replaceFirst("[(\\[].*", "");
            if (scenarios.contains(scenario)) {
                run.add(scenario, each);
            }
        }
        run.passed.removeAll(run.failed);
        return run;
    }

    private void add(String scenario, Element told) {
        NodeList skips = told.getElementsByTagName("skipped");
        if (skips.getLength() > 0) {
            skipped.put(scenario, reason(skips.item(0).getTextContent()));
        } else if (told.getElementsByTagName("failure").getLength() > 0
                || told.getElementsByTagName("error").getLength() > 0) {
            failed.add(scenario);
        } else {
            passed.add(scenario);
        }
    }

    /** Takes the reason out of a stack trace. */
    private static String reason(String trace) {
        return trace.lines().findFirst().orElse("").replaceFirst("^.*Assumption failed: ", "");
    }

    /** The scenarios of which the report tells, however they ended. */
    Set<String> told() {
        Set<String> all = new TreeSet<>(passed);
        all.addAll(failed);
        all.addAll(skipped.keySet());
        return all;
    }

    /** A line for people. */
    String line() {
        Map<String, Long> reasons = skipped.values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        String why = reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " x " + reason.getKey())
                .collect(Collectors.joining("; ", " (", ")"));
        return "  " + transport + ", " + test + ": " + passed.size() + " held, " + failed.size() + " failed, "
                + skipped.size() + " skipped" + (reasons.isEmpty() ? "" : why);
    }

    @Override
    public String toString() {
        return transport + " in " + test;
    }
}
