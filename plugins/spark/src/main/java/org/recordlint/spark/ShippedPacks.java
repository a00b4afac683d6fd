package org.recordlint.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recordlint.policy.Policy;
import org.recordlint.spi.PackSource;

/**
 * Packs and a policy as bytes that mean the same on every machine; immutable.
 *
 * @param packs in the order in which they are compiled
 */
record ShippedPacks(List<PackSource> packs, Policy policy) {

  ShippedPacks {
    packs = List.copyOf(packs);
    boolean chosen = !policy.equals(Policy.none());
    if (chosen && policy.selection().isEmpty()) {
      throw new IllegalArgumentException("only a policy that was read from a file can be shipped");
    }
  }

  /** The bytes, in which the policy's key stands as it is. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(packs.size());
      for (PackSource pack : packs) {
        text(pack.origin(), out);
        out.writeInt(pack.files().size());
        for (Map.Entry<String, String> file : pack.files().entrySet()) {
          text(file.getKey(), out);
          text(file.getValue(), out);
        }
      }
      out.writeBoolean(policy.selection().isPresent());
      if (policy.selection().isPresent()) {
        text(policy.selection().get().origin(), out);
        text(policy.selection().get().yaml(), out);
        out.writeBoolean(policy.fingerprintKey().isPresent());
        text(policy.fingerprintKey().orElse(""), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The packs and the policy that {@link #toBytes} was called on. */
  static ShippedPacks of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<PackSource> packs = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        String origin = text(in);
        Map<String, String> files = new TreeMap<>();
        for (int more = in.readInt(); more > 0; more--) {
          files.put(text(in), text(in));
        }
        packs.add(new PackSource(origin, files));
      }
      Policy policy = Policy.none();
      if (in.readBoolean()) {
        Policy.Selection selection = new Policy.Selection(text(in), text(in));
        boolean keyed = in.readBoolean();
        String key = text(in);
        policy = Policy.of(selection, keyed ? Optional.of(key) : Optional.empty());
      }
      return new ShippedPacks(packs, policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    // writeUTF ends at 64 KiB, which a word list may exceed.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "ShippedPacks" + packs;
  }
}
