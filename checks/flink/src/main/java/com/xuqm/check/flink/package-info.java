/** A campaign on a mini cluster whose task managers are lost while it sends. */
@NullMarked
package com.xuqm.check.flink;

import org.jspecify.annotations.NullMarked;
