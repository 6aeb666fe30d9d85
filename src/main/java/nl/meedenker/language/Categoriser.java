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
  /** For each long of the table. */
  private static final int FILTER_BITS = 2;

  private final String[] categories;
  private static final double[] SHARES = new double[128];

  static {
    Features.SHARES.forEach((kind, share) -> SHARES[kind] = share);
  }

  /** Open addressing, two longs a slot so that they are read together: the hash of a name, 0 where nothing stands; the row of its weights and how rare it is. */
  private final long[] table;
  private final short[] weights;
  /** A bit for each name, by its hash: small enough to stay near, so that most names that are not here cost no look at the table. */
  private final long[] filter;

  private Categoriser(String[] categories, long[] names, float[] rarity, short[] weights) {
    this.categories = categories;
    this.weights = weights;
    this.table = new long[Integer.highestOneBit(Math.max(1, names.length)) * 2 * SPARE * 2];
    this.filter = new long[Math.max(1, table.length / Long.SIZE * FILTER_BITS)];
    for (int row = 0; row < names.length; row++) {
      int slot = slot(names[row]);
      table[slot] = names[row];
      int bit = bit(names[row]);
      filter[bit / Long.SIZE] |= 1L << bit;
      table[slot + 1] = (long) row << Integer.SIZE | Float.floatToRawIntBits(rarity[row]) & 0xffffffffL;
    }
  }

  private int bit(long hash) {
    return (int) (hash >>> 11) & filter.length * Long.SIZE - 1;
  }

  private int place(long hash) {
    return (int) (hash >>> 19) & table.length - 2;
  }

  private int slot(long hash) {
    int slot = place(hash);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = slot + 2 & table.length - 2;
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
    names.forEach(name -> out.putLong(Marks.hash(name)));
    names.forEach(name -> out.putFloat(rarity.get(name)));
    for (double[] row : weights) {
      for (double weight : row) {
        out.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(weight * STEPS))));
      }
    }
    return out.array();
  }

  /** How likely each category is; together 1. All first slots, and the first weights of all rows, are read before any is looked at, so that the memory need not be waited for one by one. */
  Map<String, Double> categorise(Marks marks) {
    int[] known = new int[marks.size()];
    long[] first = new long[known.length];
    for (int i = 0; i < known.length; i++) {
      long hash = marks.hash(i);
      int bit = bit(hash);
      first[i] = (filter[bit / Long.SIZE] >>> bit & 1) == 0 ? 0 : table[place(hash)];
    }
    char[] kinds = new char[known.length];
    double[] squares = new double[SHARES.length];
    int all = 0;
    for (int i = 0; i < known.length; i++) {
      long hash = marks.hash(i);
      int slot = first[i] == 0 ? -1 : first[i] == hash ? place(hash) : slot(hash);
      if (slot >= 0 && table[slot] != 0) {
        char kind = marks.kind(i);
        float rare = rarity(slot);
        known[all] = slot;
        kinds[all++] = kind;
        squares[kind] += (double) rare * rare;
      }
    }
    double[] sums = new double[categories.length];
    int[] rows = new int[all];
    short[] heads = new short[all];
    for (int i = 0; i < all; i++) {
      rows[i] = (int) (table[known[i] + 1] >>> Integer.SIZE) * sums.length;
      heads[i] = weights[rows[i]];
    }
    for (int i = 0; i < all; i++) {
      add(rows[i], heads[i], rarity(known[i]) * SHARES[kinds[i]] / Math.sqrt(squares[kinds[i]]), sums);
    }
    return likely(sums);
  }

  private float rarity(int slot) {
    return Float.intBitsToFloat((int) table[slot + 1]);
  }

  private void add(int from, short head, double value, double[] sums) {
    sums[0] += value * head;
    for (int c = 1; c < sums.length; c++) {
      sums[c] += value * weights[from + c];
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
