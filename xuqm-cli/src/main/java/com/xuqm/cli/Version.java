package com.xuqm.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"xuqm " + (version == null ? "(not packaged)" : version) + ", Java " + Runtime.version()};
    }
}
