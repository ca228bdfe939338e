package com.xuqm.cli.output;

/** How the program ended, for scripts. The page {@code docs/cli.md} lists them. */
public enum ExitCode {
    /** All was done. */
    OK(0, "All was done; of a campaign: everybody was accepted."),
    /** Something that nobody foresaw. */
    FAILED(1, "Something that nobody foresaw; --debug shows where."),
    /** The command line is wrong. */
    USAGE(2, "The command line is wrong; nothing was sent."),
    /** A setting is missing or wrong. */
    CONFIGURATION(3, "A setting is missing or wrong; nothing was sent."),
    /** The service refused. */
    REFUSED(4, "The service refused."),
    /** There was no answer, and surely nothing was done. */
    UNREACHABLE(5, "There was no answer, and surely nothing was done."),
    /** There was no answer, and it may have been done. */
    MAY_BE_DONE(6, "There was no answer, and it may have been done: look before you repeat it."),
    /** Of a campaign, some were rejected. */
    SOME_REJECTED(7, "Of a campaign: some were rejected, all others accepted; of a move: some was refused or lost."),
    /** Of a campaign, of some it is not known whether they got it. */
    SOME_UNKNOWN(8, "Of a campaign: of some it is not known whether they were reached."),
    /** Of a campaign, some were not tried. */
    SOME_NOT_TRIED(9, "Of a campaign or a move: it stopped before everybody was tried; it can be resumed."),
    /** The journal is of another campaign or of other recipients. */
    OTHER_JOURNAL(
            10,
            "The journal is in use, damaged, or that of another campaign or of other recipients; nothing was sent."),
    /** A diagnosis found a fault. */
    FAULT_FOUND(11, "doctor found a fault; usersig verify: the UserSig is not valid."),
    /** A connection was gone for too long. */
    GAVE_UP(12, "listen --give-up-after: there was no connection for too long."),
    /** Something is not as it was. */
    CHANGED(13, "doctor --compare: the service does not speak as it did."),
    /** Somebody pressed Ctrl-C. */
    INTERRUPTED(130, "Somebody pressed Ctrl-C; a campaign says how to resume it."),
    /** Nobody reads the output any more. */
    CLOSED_OUTPUT(141, "Whoever read the output has gone, such as head.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** One sentence for the manual. */
    public String meaning() {
        return meaning;
    }
}
