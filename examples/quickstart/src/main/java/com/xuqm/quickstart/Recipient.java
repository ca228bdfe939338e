package com.xuqm.quickstart;

/**
 * A recipient of the file.
 *
 * @param line where it stands
 * @param userId its id, as written
 */
record Recipient(long line, String userId) {

    static Recipient of(CsvRow row) {
        return new Recipient(row.line(), row.value("userId"));
    }
}
