package com.xuqm.cli.doctor;

import com.xuqm.cli.doctor.Finding.Verdict;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at one thing after the other, from the name of the host up to a signed call, and stops at the first fault: what follows would only repeat it. */
public final class Examination {

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Examines the way to the service and the service's answers.
     *
     * @param baseUrl the service
     * @param calls what only an answer can tell
     * @return a finding for each check, in the order in which they were made
     */
    public static List<Finding> of(URI baseUrl, ServiceChecks calls) {
        Examination examination = new Examination();
        WayChecks way = new WayChecks(baseUrl);
        boolean throughProxy = calls.isThroughProxy();
        boolean plain = "http".equals(baseUrl.getScheme());
        String behind = "a proxy stands between; the service's answer tells";
        examination.step("name", throughProxy, behind, way::name);
        examination.step("connection", throughProxy, behind, way::connection);
        examination.step("TLS", throughProxy || plain, plain ? "the address begins with http://" : behind, way::tls);
        examination.step("service", false, "", () -> calls.service(baseUrl));
        examination.step("clock", false, "", calls::clock);
        examination.step("sign-in", false, "", calls::signIn);
        return List.copyOf(examination.findings);
    }

    private void step(String check, boolean skipped, String why, Supplier<Finding> step) {
        if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAULT)) {
            findings.add(Finding.notChecked(check, "an earlier fault stands in the way"));
        } else if (skipped) {
            findings.add(Finding.notChecked(check, why));
        } else {
            findings.add(step.get());
        }
    }
}
