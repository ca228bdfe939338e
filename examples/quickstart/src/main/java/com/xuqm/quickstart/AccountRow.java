package com.xuqm.quickstart;

import com.xuqm.sdk.account.ImportAccount;

/**
 * An account of the file.
 *
 * @param line where it stands
 * @param userId its id, as written
 * @param nickname its name, empty for none
 */
record AccountRow(long line, String userId, String nickname) {

    static AccountRow of(CsvRow row) {
        return new AccountRow(row.line(), row.value("userId"), row.value("nickname"));
    }

    /**
     * Returns what is sent.
     *
     * @throws IllegalArgumentException if the SDK does not send such an id
     */
    ImportAccount toImport() {
        return nickname.isEmpty() ? ImportAccount.of(userId) : ImportAccount.of(userId, nickname);
    }
}
