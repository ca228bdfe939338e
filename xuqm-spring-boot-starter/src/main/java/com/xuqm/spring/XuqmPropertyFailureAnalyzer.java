package com.xuqm.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few lines which property keeps the application from starting, and what would be right. */
final class XuqmPropertyFailureAnalyzer extends AbstractFailureAnalyzer<XuqmPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, XuqmPropertyException cause) {
        return new FailureAnalysis(
                "The Xuqm client cannot be made of the properties. " + cause.getMessage(),
                "Set " + cause.property() + ", for example:\n\n    " + cause.example()
                        + "\n\nor switch the client off with xuqm.enabled=false.",
                cause);
    }
}
