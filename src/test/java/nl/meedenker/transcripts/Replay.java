package nl.meedenker.transcripts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meedenker.Assistant;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Level;
import nl.meedenker.terminal.Transcript;

/**
 * Plays the lines of a person and writes down what comes back.
 *
 * <pre>
 * # a sentence that says what this conversation proves
 * lang: en                    (optional; nl when absent)
 * today: 2026-11-21           (optional)
 * user: words that are typed
 * user: [Slapen]              presses the reply with this label; several for a question with many
 * user: &lt;change:age&gt;         presses a button by its code
 * user: {save 2027-12-01}     saves the conversation and opens it again on that day
 * </pre>
 */
final class Replay {
  private static final Pattern PRESSED = Pattern.compile("\\[([^\\]]+)]");

  private final Conversation conversation;
  private final FileCodec files;

  Replay(Assistant assistant) {
    this.conversation = assistant.conversation();
    this.files = assistant.service(LocalDate::now).files();
  }

  String play(String written) {
    StringBuilder out = new StringBuilder();
    String lang = "nl";
    LocalDate today = LocalDate.of(2026, 11, 21);
    List<String> said = new ArrayList<>();
    for (String line : written.split("\n")) {
      if (line.startsWith("user:")) {
        said.add(line.substring(5).strip());
      } else if (said.isEmpty() && (line.startsWith("#") || line.startsWith("lang:") || line.startsWith("today:"))) {
        out.append(line).append('\n');
        lang = line.startsWith("lang:") ? line.substring(5).strip() : lang;
        today = line.startsWith("today:") ? LocalDate.parse(line.substring(6).strip()) : today;
      }
    }
    Reply reply = conversation.start(lang, today);
    bot(reply, out);
    for (String words : said) {
      out.append("user: ").append(words).append('\n');
      Situation before = conversation.situation(reply.turn().state());
      if (words.startsWith("{save ")) {
        LocalDate then = LocalDate.parse(words.substring(6, words.length() - 1));
        FileCodec.Opened opened = files.read(files.write(reply.turn().state(), before.level() != Level.NONE, today), then);
        today = then;
        reply = conversation.opened(opened.state(), opened.unknown(), today);
      } else {
        reply = step(reply, words, today);
      }
      told(before, reply, out);
      bot(reply, out);
    }
    return out.toString();
  }

  private Reply step(Reply reply, String words, LocalDate today) {
    Turn turn = reply.turn();
    String asked = turn.prompt() == null ? "" : turn.prompt().id();
    String kind = turn.prompt() == null ? "" : turn.prompt().kind();
    if (words.startsWith("<") && words.endsWith(">")) {
      return conversation.take(turn.state(), Said.pressed(asked, words.substring(1, words.length() - 1)), today);
    }
    if (words.startsWith("[")) {
      List<String> values = new ArrayList<>();
      Matcher labels = PRESSED.matcher(words);
      while (labels.find()) {
        String label = labels.group(1);
        values.add(Transcript.replies(turn).stream().filter(r -> r.label().equals(label)).map(Turn.QuickReply::value).findFirst()
            .orElseThrow(() -> new AssertionError(
                "no reply \"" + label + "\" among " + Transcript.replies(turn).stream().map(Turn.QuickReply::label).toList())));
      }
      return kind.equals("gentle") || turn.safety() != null
          ? conversation.take(turn.state(), Said.pressed(asked, values.get(0)), today)
          : conversation.take(turn.state(), Said.chosen(asked, kind, values), today);
    }
    return conversation.take(turn.state(), new Said(asked, kind, "next", List.of(), words, Map.of()), today);
  }

  /** What was taken from the words, as codes: the line under what a person said. */
  private void told(Situation before, Reply reply, StringBuilder out) {
    Situation now = conversation.situation(reply.turn().state());
    List<String> told = new ArrayList<>();
    now.given().forEach((slot, values) -> {
      if (!values.equals(before.values(slot))) {
        boolean words = conversation.script().vocabulary().slot(slot).type() == nl.meedenker.dialogue.Slot.Type.WORDS;
        told.add(slot + " " + (words ? "in own words" : String.join(", ", values)));
      }
    });
    told.add("level " + now.level().id());
    out.append("      = ").append(String.join("; ", told)).append('\n');
  }

  private void bot(Reply reply, StringBuilder out) {
    String[] lines = new Transcript(conversation.words(reply.turn().state())).reply(reply).strip().split("\n");
    for (int i = 0; i < lines.length; i++) {
      out.append(i == 0 ? "bot:  " : "      ").append(lines[i].stripTrailing()).append('\n');
    }
  }
}
