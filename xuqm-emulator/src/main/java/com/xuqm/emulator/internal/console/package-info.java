/** The console: a page that shows what the emulator holds, and the API that the page and programs use. */
@NullMarked
package com.xuqm.emulator.internal.console;

import org.jspecify.annotations.NullMarked;
