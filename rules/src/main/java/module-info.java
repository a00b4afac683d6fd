/** The bundled rule packs, found by {@link java.util.ServiceLoader}. */
module org.recordlint.rules {
  requires org.recordlint.api;

  provides org.recordlint.spi.RulePackProvider with
      org.recordlint.rules.BundledRulePacks;
}
