/**
 * The Xuqm backend on localhost: {@link com.xuqm.emulator.XuqmEmulator} as a library, {@link
 * com.xuqm.emulator.EmulatorMain} as a program, {@link
 * com.xuqm.emulator.junit.XuqmEmulatorExtension} as an extension of JUnit.
 */
@NullMarked
package com.xuqm.emulator;

import org.jspecify.annotations.NullMarked;
