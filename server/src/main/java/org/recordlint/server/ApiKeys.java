package org.recordlint.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.server.internal.http.Digests;

/**
 * The keys that hosts call the service with, as a file of their hashes.
 *
 * <p>A key holds 256 random bits, so that nobody can find one by trying, and a plain SHA-256 of it
 * may be stored: slow and salted hashes guard words that people choose, and would only make every
 * request slow here. Each method reads or writes the file anew; thread-safe.
 */
public final class ApiKeys {

  private static final String HEADER = "# recordlint API keys v1: id, SHA-256, day, name, tenant";
  private static final String TENANT = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{8})\t([0-9a-f]{64})\t(\\d{4}-\\d{2}-\\d{2})\t([^\t]{1,80})"
              + "(?:\t("
              + TENANT
              + "))?");
  private static final Pattern KEY = Pattern.compile("rlk_([0-9a-f]{8})_[A-Za-z0-9_-]{43}");
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 4;

  private final Path file;

  /** The keys in a file, which need not be there yet. */
  public ApiKeys(Path file) {
    this.file = file;
  }

  /**
   * One key.
   *
   * @param id names the key, and is no secret
   * @param name who it was given to
   * @param created the day it was made
   * @param tenant whose rules its holder is linted by, or empty for the service's own
   */
  public record Entry(
      String id, String name, LocalDate created, String hash, Optional<String> tenant) {
    /** Shows no hash. */
    @Override
    public String toString() {
      return "Entry[" + id + "]";
    }
  }

  /**
   * Makes a key and stores its hash; the key itself is told only here.
   *
   * @param name who it is for: 1 to 80 characters on one line
   * @throws IOException if the file cannot be read or written, naming it
   */
  public String add(String name, LocalDate today) throws IOException {
    return add(name, Optional.empty(), today);
  }

  /**
   * Makes a key for a tenant and stores its hash; the key itself is told only here.
   *
   * @param name who it is for: 1 to 80 characters on one line
   * @param tenant the name of the tenant's folder, or empty for the service's own rules
   * @throws IOException if the file cannot be read or written, naming it
   */
  public synchronized String add(String name, Optional<String> tenant, LocalDate today)
      throws IOException {
    if (tenant.isPresent() && !isTenant(tenant.get())) {
      throw new IllegalArgumentException(
          "a tenant's name has 1 to 64 letters, digits, dots, hyphens and underscores");
    }
    if (name.isBlank() || name.length() > 80 || name.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("a key's name must have 1 to 80 characters on one line");
    }
    List<Entry> entries = new ArrayList<>(Files.exists(file) ? list() : List.of());
    SecureRandom random = new SecureRandom();
    byte[] id = new byte[ID_BYTES];
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(id);
    random.nextBytes(secret);
    String key =
        "rlk_"
            + HexFormat.of().formatHex(id)
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    entries.add(new Entry(HexFormat.of().formatHex(id), name, today, Digests.sha256(key), tenant));
    write(entries);
    return key;
  }

  /**
   * Removes the key of this id; a running service refuses it within a second.
   *
   * @return whether there was one
   * @throws IOException if the file cannot be read or written, naming it
   */
  public synchronized boolean revoke(String id) throws IOException {
    List<Entry> entries = new ArrayList<>(list());
    boolean removed = entries.removeIf(entry -> entry.id().equals(id));
    if (removed) {
      write(entries);
    }
    return removed;
  }

  /**
   * All keys, in the order in which they were made.
   *
   * @throws IOException if the file cannot be read, or holds anything else, naming the line
   */
  public List<Entry> list() throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new IOException("the key file " + file + " is not there", e);
    } catch (IOException e) {
      throw new IOException("the key file " + file + " cannot be read", e);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Entry> entry = entry(line);
      entry.ifPresent(entries::add);
      if (entry.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        throw new IOException(file + ":" + (i + 1) + ": not a key");
      }
    }
    return entries;
  }

  private static Optional<Entry> entry(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Entry(
              matcher.group(1),
              matcher.group(4),
              LocalDate.parse(matcher.group(3)),
              matcher.group(2),
              Optional.ofNullable(matcher.group(5))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The id of the key among the entries, or empty if it is none of them. */
  public static Optional<String> idOf(String key, List<Entry> entries) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String hash = Digests.sha256(key);
    return entries.stream()
        .filter(entry -> entry.id().equals(matcher.group(1)))
        .filter(entry -> Digests.equal(entry.hash(), hash))
        .map(Entry::id)
        .findFirst();
  }

  /** Whether a tenant may have this name. */
  public static boolean isTenant(String name) {
    return name.matches(TENANT);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** Writes beside the file and moves it there, so that no reader meets half of it. */
  private void write(List<Entry> entries) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (Entry entry : entries) {
      String line = String.join("\t", entry.id(), entry.hash(), entry.created() + "", entry.name());
      lines.add(line + entry.tenant().map(tenant -> "\t" + tenant).orElse(""));
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path draft = Files.createTempFile(folder, ".keys", "", ownerOnly());
      try {
        Files.write(draft, lines, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new IOException("the key file " + file + " cannot be written", e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
