package com.xuqm.it.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files are while its tests run. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The folder that holds {@code spec/} and the modules. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("spec/xuqm-openapi.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests must run inside of the project");
            }
        }
        return folder;
    }
}
