/** A source of files of JSON Lines, for whatever can write them. */
@NullMarked
package com.xuqm.migration.jsonlines;

import org.jspecify.annotations.NullMarked;
