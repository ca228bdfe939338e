#!/usr/bin/env bash
# Makes all that a release consists of, and checks it: the staging folder, one Javadoc of all, and applications that are built of it.
# Usage: checks/release/cut.sh [version] [options of Maven], such as checks/release/cut.sh 0.1.0 -Dxuqm.scm.url=https://where.the/repository/is
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=${1:-$(sed -n '/<id>stage<\/id>/,/<\/profile>/s/.*<revision>\(.*\)<\/revision>.*/\1/p' pom.xml)}
rm -rf target/staging
# From clean: pages of Javadoc that an earlier build has left would be packed, too.
mvn -q -Pstage -Drevision="$version" "${@:2}" clean deploy
java checks/release/CheckStaging.java target/staging
java checks/release/ApiDocs.java target/staging target/apidocs
java checks/release/Consumers.java target/staging "$version"
