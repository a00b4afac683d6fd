package org.recordlint.server.web;

/** Who may call a route, and how errors are told to them. */
public enum Access {
  /** Anybody who reaches the server; nothing of a record is shown. */
  OPEN,

  /** Hosts: by a key, or from one of our own pages by its session. */
  API,

  /** Clients made for LanguageTool: as {@link #API}, and by its {@code apiKey} parameter. */
  LANGUAGETOOL,

  /** People with a browser: by a session, on the loopback address too. */
  PAGE
}
