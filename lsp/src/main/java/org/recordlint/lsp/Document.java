package org.recordlint.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.recordlint.api.Span;
import org.recordlint.api.TextFormat;

/** A text that is open in the editor, at one version. Immutable. */
final class Document {

  private final String uri;
  private final String language;
  private final int version;
  private final String text;
  private final Lines lines;

  Document(String uri, String language, int version, String text) {
    this.uri = uri;
    this.language = language;
    this.version = version;
    this.text = text;
    this.lines = new Lines(text);
  }

  /** This document after changes, each of which holds for what the one before it left. */
  Document edited(List<TextDocumentContentChangeEvent> changes, int newVersion) {
    Document current = this;
    for (TextDocumentContentChangeEvent change : changes) {
      String text = change.getText();
      if (change.getRange() != null) {
        Span span = current.lines.span(change.getRange());
        text = current.text.substring(0, span.start()) + text + current.text.substring(span.end());
      }
      current = new Document(uri, language, newVersion, text);
    }
    return current;
  }

  String uri() {
    return uri;
  }

  int version() {
    return version;
  }

  String text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  /** Where the document lies on disk; empty if it was never saved or lies elsewhere. */
  Optional<Path> path() {
    return path(uri);
  }

  static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  boolean isYaml() {
    String name = extension();
    return name.equals("yaml") || name.equals("yml") || language.equals("yaml");
  }

  /** How the document is marked up if it may be a note, else empty. */
  Optional<TextFormat> noteFormat() {
    if (isYaml()) {
      return Optional.empty();
    }
    return switch (language) {
      case "plaintext", "text", "txt" -> Optional.of(TextFormat.PLAIN);
      case "markdown" -> Optional.of(TextFormat.MARKDOWN);
      case "html" -> Optional.of(TextFormat.HTML);
      default ->
          switch (extension()) {
            case "txt", "text" -> Optional.of(TextFormat.PLAIN);
            case "md", "markdown" -> Optional.of(TextFormat.MARKDOWN);
            case "html", "htm" -> Optional.of(TextFormat.HTML);
            default -> Optional.empty();
          };
    };
  }

  private String extension() {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Shows name and version, never a word of the text. */
  @Override
  public String toString() {
    return "Document[" + uri + ", " + version + "]";
  }
}
