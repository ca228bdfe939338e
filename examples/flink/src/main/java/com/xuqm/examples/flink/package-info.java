/** Campaigns on Apache Flink: to the lines of a file, and to the rows of a table. */
@NullMarked
package com.xuqm.examples.flink;

import org.jspecify.annotations.NullMarked;
