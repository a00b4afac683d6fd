package org.recordlint.cli;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * A real process of {@code recordlint serve} with all it writes in one folder, and a view into it.
 */
final class SoakProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("listening on (http://\\S+)");
  private static final int START_SECONDS = 120;

  private final Process process;
  private final JMXConnector connector;
  private final URI uri;

  /**
   * What the process holds.
   *
   * @param heap bytes used after a full collection
   * @param metaspace bytes used
   * @param files open file descriptors, connections among them
   * @param threads live threads
   */
  record Sample(long heap, long metaspace, long files, int threads) {}

  /** Starts the packaged command in a folder, where its output and temporary files go. */
  @SuppressWarnings("BanJNDI") // the other side is our own process
  SoakProcess(Path folder, List<String> options) throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                Path.of("target", "recordlint.jar").toAbsolutePath().toString(),
                "serve",
                "--port",
                "0"));
    command.addAll(options);
    File output = folder.resolve("stdout.txt").toFile();
    Path errors = folder.resolve("stderr.txt");
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output)
            .redirectError(errors.toFile())
            .start();
    uri = await(errors);
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
      connector =
          JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
      machine.detach();
    } catch (AttachNotSupportedException e) {
      throw new IOException("the process cannot be looked into", e);
    }
  }

  private URI await(Path errors) throws IOException, InterruptedException {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (System.nanoTime() < latest && process.isAlive()) {
      Matcher told = ADDRESS.matcher(Files.readString(errors, StandardCharsets.UTF_8));
      if (told.find()) {
        return URI.create(told.group(1));
      }
      Thread.sleep(100);
    }
    throw new IOException("the service did not start: " + Files.readString(errors));
  }

  URI uri() {
    return uri;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Collects garbage twice and tells what is left. */
  Sample sample() throws IOException {
    MBeanServerConnection server = connector.getMBeanServerConnection();
    MemoryMXBean memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
    memory.gc();
    memory.gc();
    long metaspace = 0;
    for (MemoryPoolMXBean pool :
        ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class)) {
      metaspace += pool.getName().equals("Metaspace") ? pool.getUsage().getUsed() : 0;
    }
    return new Sample(
        memory.getHeapMemoryUsage().getUsed(),
        metaspace,
        ManagementFactory.getPlatformMXBean(server, UnixOperatingSystemMXBean.class)
            .getOpenFileDescriptorCount(),
        ManagementFactory.getPlatformMXBean(server, ThreadMXBean.class).getThreadCount());
  }

  /** Asks the process to stop, as an operator does, and gives its exit status. */
  int stop() throws IOException, InterruptedException {
    connector.close();
    process.destroy();
    return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
