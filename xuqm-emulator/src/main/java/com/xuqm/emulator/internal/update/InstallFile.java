package com.xuqm.emulator.internal.update;

import java.nio.file.Path;

/**
 * A file to be installed.
 *
 * @param path where it lies
 * @param name its name on the wire
 * @param size its size in bytes
 * @param sha256 its digest
 */
record InstallFile(Path path, String name, long size, String sha256) {

    String url(String host, String folder) {
        return "http://" + host + folder + name;
    }
}
