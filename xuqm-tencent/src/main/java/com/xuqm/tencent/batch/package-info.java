/** What became of a command that is about several things at once. */
@NullMarked
package com.xuqm.tencent.batch;

import org.jspecify.annotations.NullMarked;
