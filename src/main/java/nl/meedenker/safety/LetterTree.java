package nl.meedenker.safety;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Values by their letters, so that all of them that stand at one place are found in one walk, however many there are. Read-only once it is filled. */
public final class LetterTree<V> {
  private static final int NEAR_MAX = 64;

  private final Node<V> root = new Node<>();

  private static final class Node<V> {
    /** The node below for each letter from the first one on, null where there is none; letters far from the others are kept apart. */
    private Node<V>[] near = none();
    private char first;
    private Map<Character, Node<V>> far = Map.of();
    private V value;

    @SuppressWarnings("unchecked")
    private static <V> Node<V>[] none() {
      return (Node<V>[]) new Node<?>[0];
    }

    private Node<V> at(char letter) {
      int place = letter - first;
      return place >= 0 && place < near.length ? near[place] : far.isEmpty() ? null : far.get(letter);
    }

    private Node<V> make(char letter) {
      Node<V> known = at(letter);
      if (known != null) {
        return known;
      }
      Node<V> made = new Node<>();
      int low = near.length == 0 ? letter : Math.min(first, letter);
      int high = near.length == 0 ? letter : Math.max(first + near.length - 1, letter);
      if (high - low >= NEAR_MAX) {
        far = far.isEmpty() ? new HashMap<>() : far;
        far.put(letter, made);
      } else {
        Node<V>[] wider = Arrays.copyOf(near, high - low + 1);
        Arrays.fill(wider, null);
        for (int i = 0; i < near.length; i++) {
          wider[first - low + i] = near[i];
        }
        wider[letter - low] = made;
        near = wider;
        first = (char) low;
      }
      return made;
    }
  }

  /** Puts a value under these letters, in place of the one before. */
  public void put(CharSequence letters, V value) {
    Node<V> node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.make(letters.charAt(i));
    }
    node.value = value;
  }

  /** The value under exactly these letters, or null. */
  public V get(CharSequence letters) {
    Node<V> node = root;
    for (int i = 0; i < letters.length() && node != null; i++) {
      node = node.at(letters.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** Every value whose letters stand in the text from this place on, the shortest first. */
  public void from(CharSequence text, int at, Consumer<? super V> found) {
    Node<V> node = root;
    for (int i = at; node != null; i++) {
      if (node.value != null) {
        found.accept(node.value);
      }
      node = i < text.length() ? node.at(text.charAt(i)) : null;
    }
  }

  /** Every value whose letters, read from the last to the first, end the text. */
  public void backwards(CharSequence text, Consumer<? super V> found) {
    Node<V> node = root;
    for (int i = text.length() - 1; node != null; i--) {
      if (node.value != null) {
        found.accept(node.value);
      }
      node = i >= 0 ? node.at(text.charAt(i)) : null;
    }
  }
}
