package com.xuqm.cli.command;

import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;

/**
 * What every command has.
 *
 * @param output where it prints
 * @param surroundings what it finds
 */
public record Context(Output output, Surroundings surroundings) {}
