/** The program {@code xuqm}, for people who look, type and read. */
@NullMarked
package com.xuqm.cli;

import org.jspecify.annotations.NullMarked;
