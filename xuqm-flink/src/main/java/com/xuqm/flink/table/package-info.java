/** Campaigns as tables of Flink SQL, {@code 'connector' = 'xuqm'}: whoever is inserted is sent to. */
@NullMarked
package com.xuqm.flink.table;

import org.jspecify.annotations.NullMarked;
