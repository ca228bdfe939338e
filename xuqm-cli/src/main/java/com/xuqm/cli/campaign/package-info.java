/** Sending to everybody in a file, with a journal. */
@NullMarked
package com.xuqm.cli.campaign;

import org.jspecify.annotations.NullMarked;
