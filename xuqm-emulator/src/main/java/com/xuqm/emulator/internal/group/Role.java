package com.xuqm.emulator.internal.group;

/** What a member may do in its group. */
public enum Role {
    /** Everything; there is exactly one. */
    OWNER,
    /** Manage members. */
    ADMIN,
    /** Take part. */
    MEMBER
}
