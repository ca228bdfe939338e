package com.xuqm.sdk.internal.engine;

/** Where futures come from that their owners may end themselves. */
interface Abandonable {

    /** An owner has ended his future, so that he waits for nothing from here any more. */
    void givenUp();
}
