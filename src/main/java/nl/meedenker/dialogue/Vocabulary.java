package nl.meedenker.dialogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slots by their id: everything that can be known in a conversation. */
public final class Vocabulary {
  private final Map<String, Slot> slots = new LinkedHashMap<>();

  public Vocabulary(List<Slot> slots) {
    slots.forEach(s -> this.slots.put(s.id(), s));
  }

  /** The slot, or null when there is none with this id. */
  public Slot slot(String id) {
    return slots.get(id);
  }

  public Collection<Slot> slots() {
    return slots.values();
  }
}
