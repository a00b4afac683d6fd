package org.recordlint.server.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {

  @TempDir private Path folder;

  private final AtomicLong nanos = new AtomicLong();
  private Path file;
  private WatchedFile watched;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("keys"), "one");
    watched = new WatchedFile(file, nanos::get);
  }

  @Test
  void aFileIsToBeReadOnceAndAgainWhenItChanged() throws IOException {
    assertThat(watched.hasChanged()).isTrue();
    assertThat(afterASecond()).isFalse();
    Files.writeString(file, "another");
    assertThat(watched.hasChanged()).as("looked at twice a second at most").isFalse();
    assertThat(afterASecond()).isTrue();
    assertThat(afterASecond()).isFalse();
  }

  @Test
  void aFileThatComesBackAsItWasIsToBeReadAgain() throws IOException {
    assertThat(watched.hasChanged()).isTrue();
    Path away = Files.move(file, folder.resolve("away"));
    assertThatThrownBy(this::afterASecond).isInstanceOf(IOException.class);
    Files.move(away, file);
    assertThat(afterASecond()).isTrue();
  }

  @Test
  void aFileThatWasNoUseIsToBeReadAgain() throws IOException {
    assertThat(watched.hasChanged()).isTrue();
    watched.forget();
    assertThat(afterASecond()).isTrue();
  }

  private boolean afterASecond() throws IOException {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    return watched.hasChanged();
  }
}
