package com.xuqm.realtime.event;

/** From where a message came. */
public enum MessageSource {

    /** Through the connection, when it was sent. */
    LIVE,

    /** It waited for the user, who was not connected when it was sent. */
    OFFLINE,

    /** From the history, since it was sent while the connection was lost. */
    HISTORY
}
