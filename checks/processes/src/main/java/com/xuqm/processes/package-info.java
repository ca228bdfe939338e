/** Processes that checks start: JVMs that are killed or stopped, and database servers. */
@NullMarked
package com.xuqm.processes;

import org.jspecify.annotations.NullMarked;
