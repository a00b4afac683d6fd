package org.recordlint.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.write.ResultJson;
import org.recordlint.formats.write.WriteOptions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The application of the guide: one page's worth of a host. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(NoteApplication.NoteController.class)
class NoteApplication {

  @RestController
  static final class NoteController {
    private final LintService lintService;

    NoteController(LintService lintService) {
      this.lintService = lintService;
    }

    @PostMapping(
        path = "/notes/lint",
        consumes = MediaType.TEXT_PLAIN_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] lint(@RequestBody String text) throws IOException {
      CaseRecord note = CaseRecord.builder("draft", text).type("case-note").build();
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      new ResultJson(WriteOptions.defaults()).write(lintService.lint(note), note, json);
      return json.toByteArray();
    }
  }
}
