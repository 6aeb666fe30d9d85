import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes nlds.css, the one file that pages load, from the packages beside it: `java web/vendor/nlds/Bundle.java` in the root of the project.
 * Kept are the rules whose classes our pages use and the tokens that those rules and our own styles refer to, as far as tokens.css does not set them; nothing is changed.
 * Tokens that are referred to and have no value are listed in unset-tokens.txt: the components have their own default for them.
 */
public class Bundle {
  private static final Path HERE = Path.of("web/vendor/nlds");
  private static final List<String> USED = List.of(
      "@nl-design-system-candidate/skip-link-css", "@nl-design-system-candidate/link-css", "@nl-design-system-candidate/heading-css",
      "@nl-design-system-candidate/paragraph-css", "@nl-design-system-candidate/button-css", "@utrecht/form-fieldset-css", "@utrecht/form-field-css",
      "@utrecht/form-label-css", "@utrecht/form-field-description-css", "@utrecht/form-field-error-message-css", "@utrecht/textarea-css",
      "@utrecht/alert-css", "@utrecht/data-list-css");
  private static final String TOKENS = "@nl-design-system-unstable/voorbeeld-design-tokens";
  private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
  private static final Pattern REFERENCE = Pattern.compile("var\\(\\s*(--[\\w-]+)");
  private static final Pattern DEFINITION = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;}]+)");

  public static void main(String[] args) throws IOException {
    Set<String> classes = words(Path.of("web/pages"));
    StringBuilder rules = new StringBuilder();
    for (String name : USED) {
      rules.append("/* ").append(folder(name).getFileName()).append(", EUPL-1.2 */\n").append(kept(css(name), classes)).append('\n');
    }
    Map<String, String> known = definitions(css(TOKENS));
    String own = Files.readString(Path.of("web/styles/tokens.css")) + Files.readString(Path.of("web/styles/base.css"));
    Set<String> needed = references(rules + own);
    Map<String, String> inPlace = definitions(rules + own);
    Map<String, String> ours = definitions(Files.readString(Path.of("web/styles/tokens.css")));
    Set<String> tokens = new TreeSet<>();
    Set<String> unset = new TreeSet<>();
    List<String> open = new ArrayList<>(needed);
    while (!open.isEmpty()) {
      String token = open.remove(open.size() - 1);
      if (!ours.containsKey(token) && known.containsKey(token) && tokens.add(token)) {
        open.addAll(references(known.get(token)));
      } else if (!known.containsKey(token) && !inPlace.containsKey(token)) {
        unset.add(token);
      }
    }
    StringBuilder out = new StringBuilder("/* Made by Bundle.java; do not change by hand. Licences: beside each package. */\n");
    out.append("/* ").append(folder(TOKENS).getFileName()).append(", EUPL-1.2 */\n.voorbeeld-theme{");
    tokens.forEach(t -> out.append(t).append(':').append(known.get(t)).append(';'));
    out.append("}\n").append(rules);
    Files.writeString(HERE.resolve("nlds.css"), out);
    Files.writeString(HERE.resolve("unset-tokens.txt"), String.join("\n", unset) + "\n");
    System.out.println(out.length() + " characters, " + tokens.size() + " tokens, " + unset.size() + " without a value");
  }

  private static Path folder(String name) throws IOException {
    String scope = name.substring(0, name.indexOf('/'));
    try (Stream<Path> all = Files.list(HERE.resolve(scope))) {
      return all.filter(p -> p.getFileName().toString().startsWith(name.substring(scope.length() + 1) + "@")).findFirst().orElseThrow();
    }
  }

  private static String css(String name) throws IOException {
    try (Stream<Path> all = Files.list(folder(name))) {
      String text = Files.readString(all.filter(p -> p.toString().endsWith(".css")).findFirst().orElseThrow());
      return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ");
    }
  }

  private static Set<String> words(Path folder) throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(p -> p.toString().endsWith(".jte")).toList()) {
        Matcher word = Pattern.compile("[A-Za-z_][\\w-]*").matcher(Files.readString(file));
        while (word.find()) {
          words.add(word.group());
        }
      }
    }
    return words;
  }

  /** The rules of which a selector names only classes in use; inside @media the same. */
  private static String kept(String css, Set<String> classes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (true) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return out.toString();
      }
      int close = end(css, open);
      String head = css.substring(at, open).trim();
      String body = css.substring(open + 1, close);
      at = close + 1;
      if (head.startsWith("@media") || head.startsWith("@supports")) {
        String inner = kept(body, classes);
        if (!inner.isEmpty()) {
          out.append(head).append('{').append(inner).append("}\n");
        }
      } else if (!head.startsWith("@")) {
        List<String> selectors = split(head).stream().filter(s -> used(s, classes)).toList();
        if (!selectors.isEmpty()) {
          out.append(String.join(",", selectors)).append('{').append(tight(body)).append("}\n");
        }
      }
    }
  }

  private static boolean used(String selector, Set<String> classes) {
    Matcher name = CLASS.matcher(selector.replaceAll(":not\\([^()]*(\\([^()]*\\)[^()]*)*\\)", ""));
    while (name.find()) {
      if (!classes.contains(name.group(1))) {
        return false;
      }
    }
    return true;
  }

  private static String tight(String body) {
    return body.trim().replaceAll("\\s*([:;,{}])\\s*", "$1").replaceAll("\\(\\s+", "(").replaceAll("\\s+\\)", ")");
  }

  private static List<String> split(String selectors) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < selectors.length(); i++) {
      char c = selectors.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(selectors.substring(from, i).trim());
        from = i + 1;
      }
    }
    parts.add(selectors.substring(from).trim());
    return parts;
  }

  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("no end to the rule at " + open);
  }

  private static Map<String, String> definitions(String css) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher definition = DEFINITION.matcher(css);
    while (definition.find()) {
      found.put(definition.group(1), definition.group(2).trim());
    }
    return found;
  }

  private static Set<String> references(String css) {
    Set<String> found = new TreeSet<>();
    Matcher reference = REFERENCE.matcher(css);
    while (reference.find()) {
      found.add(reference.group(1));
    }
    return found;
  }
}
