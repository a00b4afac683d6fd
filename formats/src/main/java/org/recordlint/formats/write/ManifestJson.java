package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.recordlint.api.Category;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.write.RunManifest.Component;
import org.recordlint.formats.write.RunManifest.Counts;

/** Writes the manifest of a run as a JSON object; not thread-safe. */
final class ManifestJson {

  private final boolean redact;
  private final Disclosure disclosure;

  ManifestJson(WriteOptions options) {
    this.redact = options.redact();
    this.disclosure = new Disclosure(options);
  }

  void write(RunManifest manifest, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("engine");
    component(manifest.engine(), json);
    components("packs", manifest.packs(), json);
    if (manifest.policy().isPresent()) {
      json.writeFieldName("policy");
      component(manifest.policy().get(), json);
    }
    components("models", manifest.models(), json);
    counts(manifest.counts(), manifest.unreadable().size(), json);
    json.writeArrayFieldStart("unreadable");
    for (Unreadable input : manifest.unreadable()) {
      unreadable(input, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void components(String name, List<Component> components, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Component component : components) {
      component(component, json);
    }
    json.writeEndArray();
  }

  private static void component(Component component, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", component.id());
    if (!component.version().isEmpty()) {
      json.writeStringField("version", component.version());
    }
    json.writeStringField("sha256", component.sha256());
    json.writeEndObject();
  }

  private static void counts(Counts counts, int unreadable, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("records", counts.records());
    json.writeNumberField("incomplete", counts.incomplete());
    json.writeNumberField("unreadable", unreadable);
    json.writeNumberField("findings", counts.total());
    json.writeNumberField("suppressed", counts.suppressed());
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Long> count : counts.findings().entrySet()) {
      json.writeNumberField(count.getKey().id(), count.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The names of files may be those of people. */
  private void unreadable(Unreadable input, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", redact ? "file-" + disclosure.keyed(input.path()) : input.path());
    if (input.line().isPresent()) {
      json.writeNumberField("line", input.line().getAsInt());
    }
    if (input.column().isPresent()) {
      json.writeNumberField("column", input.column().getAsInt());
    }
    boolean other = input.otherPlace().isPresent() && !redact;
    json.writeStringField(
        "reason", other ? input.reason() + " " + input.otherPlace().get() : input.reason());
    json.writeEndObject();
  }
}
