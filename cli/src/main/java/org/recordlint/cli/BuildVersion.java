package org.recordlint.cli;

import java.util.Optional;

/** The version that the build wrote into the jar. */
final class BuildVersion {

  private BuildVersion() {}

  static String number() {
    return Optional.ofNullable(BuildVersion.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }
}
