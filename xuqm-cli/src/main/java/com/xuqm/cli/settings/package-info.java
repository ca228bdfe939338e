/** Where a setting comes from: an option, a variable of the environment, a profile, a secret's file, or a person at the prompt. */
@NullMarked
package com.xuqm.cli.settings;

import org.jspecify.annotations.NullMarked;
