package com.xuqm.micrometer;

/**
 * What an observation is told of a failure: its kind, and nothing else. The exception itself would bring its text and its stack into spans, and its
 * text may repeat ids and what the service said.
 */
final class XuqmFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    XuqmFailure(String errorType) {
        super(errorType, null, false, false);
    }
}
