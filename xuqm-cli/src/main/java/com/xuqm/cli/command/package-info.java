/** The commands. */
@NullMarked
package com.xuqm.cli.command;

import org.jspecify.annotations.NullMarked;
