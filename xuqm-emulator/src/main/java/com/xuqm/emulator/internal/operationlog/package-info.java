/** The log of what administrators did, and the operations {@code operationLogs.*}. */
@NullMarked
package com.xuqm.emulator.internal.operationlog;

import org.jspecify.annotations.NullMarked;
