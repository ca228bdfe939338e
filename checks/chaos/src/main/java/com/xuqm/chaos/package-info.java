/**
 * A campaign against a backend that misbehaves, by a process that is killed again and again: what the SDK says became of each recipient is compared
 * with what the backend really did.
 */
@NullMarked
package com.xuqm.chaos;

import org.jspecify.annotations.NullMarked;
