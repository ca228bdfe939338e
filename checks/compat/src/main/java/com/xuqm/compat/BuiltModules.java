package com.xuqm.compat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** The SDK's modules as this build has packaged them. Nothing of the SDK is taken from, or put into, the local repository. */
final class BuiltModules implements WorkspaceReader {

    private final Path project;
    private final WorkspaceRepository repository = new WorkspaceRepository("build");

    BuiltModules(Path project) {
        this.project = project;
    }

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        if (!artifact.getGroupId().equals("com.xuqm")) {
            return null;
        }
        Path module = project.resolve(artifact.getArtifactId());
        Path file = artifact.getExtension().equals("pom")
                ? module.resolve(".flattened-pom.xml")
                : module.resolve("target/" + artifact.getArtifactId() + "-" + artifact.getVersion() + ".jar");
        if (!file.toFile().exists()) {
            throw new IllegalStateException(file + " is not there; run this by mvn -q -Pcompat");
        }
        return file.toFile();
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return List.of();
    }
}
