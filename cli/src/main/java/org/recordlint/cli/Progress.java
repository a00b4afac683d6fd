package org.recordlint.cli;

import java.util.List;
import java.util.Locale;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.RecordOrigin;

/**
 * Tells on standard error how far a run is, if somebody is there to see it and it takes longer than
 * a second. Messages go through here so that they do not run into that line.
 */
final class Progress implements AutoCloseable {

  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 250;
  private static final double NANOS = 1e9;
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final InputSize size;
  private Thread ticker;
  private final long began = System.nanoTime();
  private long records;
  private boolean shown;
  private boolean ended;

  private Progress(Console console, InputSize size) {
    this.console = console;
    this.size = size;
  }

  /**
   * Begins.
   *
   * @param wanted whether standard error is free for it
   */
  static Progress start(Console console, List<String> inputs, boolean wanted) {
    Progress progress = new Progress(console, new InputSize(inputs));
    if (wanted && console.errIsTerminal()) {
      progress.ticker = daemon(progress::tick);
      progress.ticker.start();
    }
    return progress;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }

  private void tick() {
    Thread measuring = daemon(this::measure);
    try {
      Thread.sleep(FIRST_MILLIS);
      measuring.start();
      while (true) {
        show();
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      measuring.interrupt();
    }
  }

  /** Counting takes as long as reading a file once, and the line goes on without it. */
  private void measure() {
    size.measure();
    try {
      while (true) {
        size.count();
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A record has passed. */
  synchronized void passed(CaseRecord record, RecordOrigin where) {
    records++;
    if (ticker != null) {
      size.passed(record, where);
    }
  }

  /** Prints a message on standard error. */
  synchronized void say(String message) {
    clear();
    console.err().println(message);
  }

  private synchronized void show() {
    if (ended) {
      return;
    }
    double seconds = (System.nanoTime() - began) / NANOS;
    console.err().print(CLEAR + line(records, seconds, size.share()));
    console.err().flush();
    shown = true;
  }

  /**
   * The line that is shown.
   *
   * @param share how much of the input is through, from 0 to 1, or less than 0 if nobody knows
   */
  static String line(long records, double seconds, double share) {
    StringBuilder line = new StringBuilder(Plural.of(records, "record"));
    line.append(", ").append(Plural.number(Math.round(records / seconds))).append("/s");
    if (share > 0) {
      long left = Math.round(seconds * (1 - share) / share);
      line.append(String.format(Locale.ROOT, ", %.0f%%", Math.floor(share * 100)));
      line.append(String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60));
    }
    return line.toString();
  }

  private void clear() {
    if (shown) {
      console.err().print(CLEAR);
      shown = false;
    }
  }

  /** Ends, and clears the line. */
  void end() {
    if (ticker != null) {
      ticker.interrupt();
    }
    synchronized (this) {
      ended = true;
      clear();
      console.err().flush();
    }
  }

  @Override
  public void close() {
    end();
  }
}
