/** The frames in which journals lie in files, and which files are open: for campaigns, and for what else survives {@code kill -9}. */
@NullMarked
package com.xuqm.sdk.internal.journal;

import org.jspecify.annotations.NullMarked;
