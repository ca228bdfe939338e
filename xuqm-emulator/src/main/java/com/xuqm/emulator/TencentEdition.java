package com.xuqm.emulator;

/** Which edition of Tencent Cloud IM an application has. */
public enum TencentEdition {
    /** None that is sold: whatever any edition can do. */
    EVERYTHING,
    /** The trial edition: 100 accounts and 100 groups at most; accounts can be deleted. */
    TRIAL,
    /** Any that is paid for: accounts cannot be deleted. */
    PAID
}
