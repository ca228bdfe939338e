package com.xuqm.quickstart;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line on which it begins, from 1
 * @param header the names of the columns
 * @param fields the values, as many as there are columns
 */
record CsvRow(long line, List<String> header, List<String> fields) {

    /** Returns a value, or an empty one if there is no such column. */
    String value(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : fields.get(index);
    }
}
