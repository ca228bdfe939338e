/** Finding out what is wrong, by measuring. */
@NullMarked
package com.xuqm.cli.doctor;

import org.jspecify.annotations.NullMarked;
