package com.xuqm.tencent.error;

/** What a code of the service says about trying again. The retry class of a command comes first: a send is not repeated, whatever the code. */
public enum RetryAdvice {
    /** Not as it was. */
    NO,
    /** Trouble of the service: again after a while, where the command may be repeated at all. */
    BACK_OFF,
    /** Too often: again after a second at least. */
    SLOW_DOWN,
    /** Somebody else was faster: read again, then decide. */
    READ_AGAIN,
    /** Too much at once: again for less. */
    ASK_FOR_LESS,
    /** The UserSig is not taken: once more with a new one, which the client does by itself. */
    RENEW_USER_SIG,
    /** It is as it should be already: to whoever repeated something this is a success. */
    TAKE_AS_DONE
}
