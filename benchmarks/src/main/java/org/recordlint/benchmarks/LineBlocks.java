package org.recordlint.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Hands out a file in blocks of whole lines, to any number of threads. */
final class LineBlocks implements AutoCloseable {

  private static final int SIZE = 1 << 20;

  private final InputStream in;
  private byte[] rest = new byte[0];

  LineBlocks(Path file) throws IOException {
    in = Files.newInputStream(file);
  }

  /** Some lines; used by one thread again and again. */
  static final class Block {
    private byte[] bytes = new byte[SIZE];
    private int length;

    byte[] bytes() {
      return bytes;
    }

    /** The end of the line that starts at {@code start}, or -1 after the last. */
    int lineEnd(int start) {
      for (int i = start; i < length; i++) {
        if (bytes[i] == '\n') {
          return i;
        }
      }
      return -1;
    }
  }

  /** Fills a block with the next lines; false at the end of the file. */
  synchronized boolean next(Block block) throws IOException {
    System.arraycopy(rest, 0, grown(block, rest.length), 0, rest.length);
    int length = rest.length;
    while (true) {
      int read = in.readNBytes(block.bytes, length, block.bytes.length - length);
      length += read;
      int end = length;
      while (end > 0 && block.bytes[end - 1] != '\n') {
        end--;
      }
      if (end > 0 || read == 0) {
        rest = Arrays.copyOfRange(block.bytes, end, length);
        block.length = end;
        return end > 0;
      }
      block.bytes = Arrays.copyOf(block.bytes, block.bytes.length * 2);
    }
  }

  private static byte[] grown(Block block, int least) {
    if (block.bytes.length <= least) {
      block.bytes = new byte[least * 2];
    }
    return block.bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
