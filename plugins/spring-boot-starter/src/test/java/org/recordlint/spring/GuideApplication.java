package org.recordlint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** The application that the guide has its readers write: compiled from the page itself, and run. */
final class GuideApplication implements AutoCloseable {

  private static final Pattern FILE =
      Pattern.compile("^cat > (\\S+) <<'END'\\n(.*?)^END$", Pattern.MULTILINE | Pattern.DOTALL);

  private final URLClassLoader loader;
  private final ConfigurableApplicationContext context;

  /**
   * Writes the guide's files, compiles them on the class path of the tests, and starts the result.
   *
   * @param folder an empty folder
   * @param arguments what the application is started with
   */
  GuideApplication(Path folder, String... arguments) throws IOException {
    List<String> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      if (file.getKey().endsWith(".java")) {
        sources.add(path.toString());
      }
    }
    Path resources = folder.resolve("src/main/resources");
    copyElement(resources.resolve("static/recordlint"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(sources, classes);
    ClassLoader tests = GuideApplication.class.getClassLoader();
    loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL(), resources.toUri().toURL()}, tests);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Class<?> main = Class.forName("notes.NotesApplication", false, loader);
      context = new SpringApplication(new DefaultResourceLoader(loader), main).run(arguments);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the guide has no NotesApplication", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Override
  public void close() throws IOException {
    context.close();
    loader.close();
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Matcher file = FILE.matcher(Files.readString(Path.of("../../docs/spring.md")));
    while (file.find()) {
      files.put(file.group(1), file.group(2));
    }
    assertThat(files).containsKeys("pom.xml", "src/main/resources/static/index.html");
    return files;
  }

  private static void copyElement(Path to) throws IOException {
    Files.createDirectories(to);
    Path from = Path.of("../../web/src");
    try (DirectoryStream<Path> scripts = Files.newDirectoryStream(from, "*.js")) {
      for (Path script : scripts) {
        Files.copy(script, to.resolve(script.getFileName()));
      }
    }
  }

  private static void compile(List<String> sources, Path classes) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-d"));
    arguments.add(classes.toString());
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    arguments.addAll(sources);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("javac's exit status").isZero();
  }
}
