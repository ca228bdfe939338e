/** Uploaded files, and the operations {@code files.*}. */
@NullMarked
package com.xuqm.emulator.internal.file;

import org.jspecify.annotations.NullMarked;
