/**
 * Faults on demand: what can go wrong between a client and the backend, made to happen at a chosen
 * request.
 */
@NullMarked
package com.xuqm.emulator.fault;

import org.jspecify.annotations.NullMarked;
