package nl.meedenker.dialogue;

/** A basis that has to be in order first: food, home, money, bed, health, school-place or sleep. */
public record First(String basis) implements Conclusion {}
