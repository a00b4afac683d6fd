/**
 * The contract between recordlint, rule packs and the hosts that embed it: values and providers, no
 * behaviour.
 */
module org.recordlint.api {
  exports org.recordlint.api;
  exports org.recordlint.spi;
}
