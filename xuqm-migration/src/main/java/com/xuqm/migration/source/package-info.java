/** The SPI of sources: what a system has to tell that people move away from. */
@NullMarked
package com.xuqm.migration.source;

import org.jspecify.annotations.NullMarked;
