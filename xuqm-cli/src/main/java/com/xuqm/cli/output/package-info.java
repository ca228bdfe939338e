/** What people see and programs read. */
@NullMarked
package com.xuqm.cli.output;

import org.jspecify.annotations.NullMarked;
