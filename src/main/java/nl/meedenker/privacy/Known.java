package nl.meedenker.privacy;

import java.util.List;

/**
 * What the masker knows beforehand: the lines of content files, in which "#" begins a remark.
 *
 * @param names lines of {@code names.txt}
 * @param places lines of {@code places.txt}
 * @param schools lines of {@code schools.txt}
 * @param naming lines of {@code naming.txt}: the words around a name, in groups
 * @param ordinary lines of {@code ordinary.txt}: words that are ordinarily written with a small letter
 * @param helpLines public phone numbers and sites that are never masked, as in {@code help-lines.yaml}
 */
public record Known(List<String> names, List<String> places, List<String> schools, List<String> naming, List<String> ordinary,
    List<String> helpLines) {
  public Known {
    names = List.copyOf(names);
    places = List.copyOf(places);
    schools = List.copyOf(schools);
    naming = List.copyOf(naming);
    ordinary = List.copyOf(ordinary);
    helpLines = List.copyOf(helpLines);
  }
}
