package com.xuqm.emulator.internal.http;

/** How the body of a request is read. */
public enum BodyKind {
    /** Into memory, before anything else. */
    BUFFERED,
    /** As a form of several parts, once the caller is admitted; files of any size go to disk. */
    FORM
}
