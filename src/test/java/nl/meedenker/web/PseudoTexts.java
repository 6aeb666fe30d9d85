package nl.meedenker.web;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import nl.meedenker.Assistant;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.codec.TurnCodec;
import nl.meedenker.content.Content;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.Script;
import nl.meedenker.privacy.Masker;
import nl.meedenker.server.Service;

/** Languages that nobody speaks, made from ours: they show which words do not come from the texts, and what becomes of a page when a language is longer or runs the other way. */
enum PseudoTexts {
  /** Every text stands in brackets. */
  MARKED((id, text) -> id.equals("page.dir") ? text : "⟦" + text + "⟧"),

  /** Every text is about 40% longer. */
  LONGER((id, text) -> id.equals("page.dir") ? text : longer(text)),

  /** ar-XB: every text runs from right to left. */
  RIGHT_TO_LEFT((id, text) -> id.equals("page.dir") ? "rtl" : "\u202E" + text + "\u202C");

  private static final Pattern BESIDE_A_PLACEHOLDER = Pattern.compile("(?=\\{)|(?<=})");
  private final BinaryOperator<String> change;
  private URI address;

  PseudoTexts(BinaryOperator<String> change) {
    this.change = change;
  }

  /** Where a server answers that speaks it. */
  synchronized URI address() {
    if (address == null) {
      address = RunningServer.serving(service());
    }
    return address;
  }

  private Service service() {
    Assistant assistant = RunningServer.ASSISTANT;
    Content content = assistant.content();
    Script script = changed(content.script());
    Map<String, DialogueEngine> engines = new HashMap<>();
    script.dialogues().values().forEach(d -> engines.put(d.id(), new DialogueEngine(script, d, assistant.rules())));
    Masker masker = new Masker(content.personal());
    Conversation conversation = new Conversation(script, engines, masker, assistant.screen(), content.guide(), assistant.interpreter());
    return new Service(conversation, assistant.states(),
        new FileCodec(assistant.states(), script.vocabulary(), content.guide().telling(), script.afterSignals()), new TurnCodec(assistant.states()),
        () -> RunningServer.TODAY);
  }

  private Script changed(Script s) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    s.texts().forEach((lang, own) -> {
      Map<String, String> other = new LinkedHashMap<>();
      own.forEach((id, text) -> other.put(id, change.apply(id, text)));
      texts.put(lang, other);
    });
    return new Script(s.version(), s.vocabulary(), s.dialogues(), s.concerns(), s.hypotheses(), s.catalogue(), texts, s.lines());
  }

  /** Each vowel twice; what is filled in later keeps its name. */
  private static String longer(String text) {
    StringBuilder out = new StringBuilder();
    for (String part : BESIDE_A_PLACEHOLDER.split(text)) {
      out.append(part.startsWith("{") ? part : part.replaceAll("[aeiouyAEIOUY]", "$0$0"));
    }
    return out.toString();
  }
}
