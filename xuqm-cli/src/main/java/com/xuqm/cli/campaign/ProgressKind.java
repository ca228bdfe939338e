package com.xuqm.cli.campaign;

/** How progress is shown. */
public enum ProgressKind {
    /** A bar if somebody watches, else lines. */
    AUTO,
    /** A bar that is painted over. */
    BAR,
    /** A line now and then, for a log. */
    LINES,
    /** Not at all. */
    NONE
}
