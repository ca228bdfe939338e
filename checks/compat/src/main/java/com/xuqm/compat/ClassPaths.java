package com.xuqm.compat;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * The class paths that Maven would give to an application, by Maven's own resolution with the user's settings and local repository.
 * The SDK's modules are those that this build has just packaged, with the poms that users get.
 */
final class ClassPaths implements AutoCloseable {

    private final Context context;
    private final DefaultRepositorySystemSession session;
    private final String version = Compat.setting("compat.version");

    ClassPaths() {
        context = Runtimes.INSTANCE
                .getRuntime()
                .create(ContextOverrides.create()
                        .withUserSettings(true)
                        .withLocalRepositoryOverride(Path.of(Compat.setting("compat.local")))
                        .offline(Boolean.getBoolean("compat.offline"))
                        .build());
        session = new DefaultRepositorySystemSession(context.repositorySystemSession());
        session.setWorkspaceReader(new BuiltModules(Path.of(Compat.setting("compat.project"))));
    }

    /** What a BOM manages, those that it imports included. */
    List<Dependency> managedBy(String bom, String bomVersion) throws RepositoryException {
        Artifact pom = new DefaultArtifact(bom + ":pom:" + bomVersion);
        return context.repositorySystem()
                .readArtifactDescriptor(session, new ArtifactDescriptorRequest(pom, context.remoteRepositories(), null))
                .getManagedDependencies();
    }

    /** One of our modules as a dependency, with all of a group excluded if one is named. */
    Dependency module(String artifactId, String... excludedGroups) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String group : excludedGroups) {
            exclusions.add(new Exclusion(group, "*", "*", "*"));
        }
        return new Dependency(
                new DefaultArtifact("com.xuqm", artifactId, "jar", version), JavaScopes.COMPILE, false, exclusions);
    }

    /** A library as a dependency. */
    static Dependency library(String coordinates, String version) {
        return new Dependency(new DefaultArtifact(coordinates + ":" + version), JavaScopes.COMPILE);
    }

    /** The jars of an application that asks for some artifacts, and whose build or framework manages the versions of some. */
    List<Path> resolve(List<Dependency> direct, List<Dependency> managed) throws RepositoryException {
        CollectRequest collect = new CollectRequest(direct, managed, context.remoteRepositories());
        return context
                .repositorySystem()
                .resolveDependencies(
                        session,
                        new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
                .getArtifactResults()
                .stream()
                .map(result -> Objects.requireNonNull(result.getArtifact().getFile(), "a resolved artifact")
                        .toPath())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
