/** Campaigns on Apache Flink: recipients come as a stream or a table, and what became of each goes on as a stream. */
@NullMarked
package com.xuqm.flink;

import org.jspecify.annotations.NullMarked;
