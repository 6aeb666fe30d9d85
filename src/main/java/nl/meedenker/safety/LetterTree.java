package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Values by their letters, so that all of them that stand at one place are found in one walk, however many there are. Read-only once it is filled. */
public final class LetterTree<V> {
  private final Node<V> root = new Node<>();

  private static final class Node<V> {
    /** In the order of the alphabet. */
    private String letters = "";
    private final List<Node<V>> below = new ArrayList<>(1);
    private V value;

    /** Where a letter is, or minus one and minus where it would be. */
    private int place(char letter) {
      int low = 0;
      int high = letters.length() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        char here = letters.charAt(middle);
        if (here == letter) {
          return middle;
        }
        low = here < letter ? middle + 1 : low;
        high = here < letter ? high : middle - 1;
      }
      return -low - 1;
    }

    private Node<V> at(char letter) {
      int place = place(letter);
      return place < 0 ? null : below.get(place);
    }

    private Node<V> make(char letter) {
      int place = place(letter);
      if (place >= 0) {
        return below.get(place);
      }
      int to = -place - 1;
      letters = letters.substring(0, to) + letter + letters.substring(to);
      Node<V> made = new Node<>();
      below.add(to, made);
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
