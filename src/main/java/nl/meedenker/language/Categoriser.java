package nl.meedenker.language;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained linear categoriser: for each category, how likely it is that a text belongs to it. Kept and asked as plain arrays, so that a start and a question are quick. A feature is known
 * by a hash of 64 bits of its name. Immutable and thread-safe.
 */
final class Categoriser {
  private static final int MAGIC = 0x4d444b34;
  /** Weights are kept in steps of one over this, and so never beyond 8 either way. */
  static final double STEPS = 4096;
  /** How much more likely one step of the machine's own measure makes a category: calibrated on lines that others wrote. */
  private static final double SHARPNESS = 6;
  private static final int SPARE = 2;

  private final String[] categories;
  /** Open addressing: hashes of names, 0 where nothing stands; the row of weights of slot i is rows[i]. */
  private final long[] hashes;
  private final int[] rows;
  private final short[] weights;
  private final float[] rarity;

  private Categoriser(String[] categories, long[] names, float[] rarity, short[] weights) {
    this.categories = categories;
    this.weights = weights;
    this.rarity = rarity;
    int size = Integer.highestOneBit(Math.max(1, names.length)) * 2 * SPARE;
    this.hashes = new long[size];
    this.rows = new int[size];
    for (int row = 0; row < names.length; row++) {
      int slot = slot(names[row]);
      hashes[slot] = names[row];
      rows[slot] = row;
    }
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 20) & hashes.length - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** @throws IOException when these are not the bytes of a categoriser, or not all of them */
  static Categoriser read(byte[] bytes) throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != MAGIC) {
        throw new IOException("these are not the bytes of a categoriser");
      }
      String[] categories = new String[in.getInt()];
      for (int i = 0; i < categories.length; i++) {
        byte[] name = new byte[in.getInt()];
        in.get(name);
        categories[i] = new String(name, StandardCharsets.UTF_8);
      }
      long[] names = new long[in.getInt()];
      in.asLongBuffer().get(names);
      in.position(in.position() + names.length * Long.BYTES);
      float[] rarity = new float[names.length];
      in.asFloatBuffer().get(rarity);
      in.position(in.position() + names.length * Float.BYTES);
      short[] weights = new short[names.length * categories.length];
      in.asShortBuffer().get(weights);
      return new Categoriser(categories, names, rarity, weights);
    } catch (BufferUnderflowException | NegativeArraySizeException | OutOfMemoryError | IllegalArgumentException e) {
      throw new IOException("the bytes of this categoriser are damaged", e);
    }
  }

  /**
   * The bytes of what was trained; the same for the same weights.
   *
   * @param rarity of each feature, see {@link Features#rarity}
   * @param weights for each feature, in the order of the names, one of each category
   */
  static byte[] write(List<String> categories, List<String> names, Map<String, Float> rarity, double[][] weights) {
    List<byte[]> ids = categories.stream().map(c -> c.getBytes(StandardCharsets.UTF_8)).toList();
    int head = 2 * Integer.BYTES + ids.stream().mapToInt(n -> Integer.BYTES + n.length).sum() + Integer.BYTES;
    ByteBuffer out = ByteBuffer.allocate(head + names.size() * (Long.BYTES + Float.BYTES + categories.size() * Short.BYTES));
    out.putInt(MAGIC).putInt(categories.size());
    ids.forEach(n -> out.putInt(n.length).put(n));
    out.putInt(names.size());
    names.forEach(name -> out.putLong(hash(name)));
    names.forEach(name -> out.putFloat(rarity.get(name)));
    for (double[] row : weights) {
      for (double weight : row) {
        out.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * STEPS))));
      }
    }
    return out.array();
  }

  /** FNV-1a over the characters, stirred; never 0. */
  static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** How likely each category is; together 1. */
  Map<String, Double> categorise(Features features) {
    int[] known = new int[features.names().size()];
    char[] kinds = new char[known.length];
    double[] squares = new double[Character.MAX_VALUE >> 8];
    int all = 0;
    for (String name : features.names()) {
      int slot = slot(hash(name));
      if (hashes[slot] != 0) {
        known[all] = rows[slot];
        kinds[all] = name.charAt(0);
        squares[kinds[all++]] += (double) rarity[rows[slot]] * rarity[rows[slot]];
      }
    }
    double[] sums = new double[categories.length];
    for (int i = 0; i < all; i++) {
      add(known[i], rarity[known[i]] * Features.SHARES.get(kinds[i]) / Math.sqrt(squares[kinds[i]]), sums);
    }
    return likely(sums);
  }

  private void add(int row, double value, double[] sums) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += value * weights[row * sums.length + c];
    }
  }

  private Map<String, Double> likely(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double all = 0;
    for (int c = 0; c < sums.length; c++) {
      sums[c] = Math.exp((sums[c] - most) * SHARPNESS / STEPS);
      all += sums[c];
    }
    Map<String, Double> likely = new TreeMap<>();
    for (int c = 0; c < sums.length; c++) {
      likely.put(categories[c], sums[c] / all);
    }
    return likely;
  }
}
