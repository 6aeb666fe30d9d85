package nl.meedenker.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over what something is made from, in order. Not thread-safe. */
public final class Fingerprint {
  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Fingerprint add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first bytes as hexadecimal digits, two a byte. Ends the counting. */
  public String hex(int bytes) {
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }
}
