/** What became of each record: kinds, outcomes, registered reasons, and the report. */
@NullMarked
package com.xuqm.migration.report;

import org.jspecify.annotations.NullMarked;
