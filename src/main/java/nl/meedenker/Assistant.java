package nl.meedenker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.codec.StateCodec;
import nl.meedenker.codec.TurnCodec;
import nl.meedenker.content.Content;
import nl.meedenker.content.ContentFolder;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Interpreter;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.language.LearnedSignals;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.privacy.Masker;
import nl.meedenker.rules.DroolsRuleBook;
import nl.meedenker.rules.RuleCompiler;
import nl.meedenker.safety.Lexicon;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.SignalClassifier;
import nl.meedenker.server.Service;

/** Wires everything from one folder of content. Decides nothing. */
public final class Assistant {
  private final Content content;
  private final DroolsRuleBook rules;
  private final SafetyScreen screen;
  private final Interpreter interpreter;
  private final Conversation conversation;
  private final StateCodec states;

  private Assistant(Content content, DroolsRuleBook rules, SafetyScreen screen, Masker masker, Interpreter interpreter) {
    this.content = content;
    this.rules = rules;
    this.screen = screen;
    this.interpreter = interpreter;
    Map<String, DialogueEngine> engines = new HashMap<>();
    content.script().dialogues().values().forEach(d -> engines.put(d.id(), new DialogueEngine(content.script(), d, rules)));
    this.conversation = new Conversation(content.script(), engines, masker, screen, content.guide(), interpreter);
    this.states = new StateCodec(content.script().vocabulary(), content.script().version());
  }

  /**
   * Reads, checks and compiles the content of a folder. What takes long is kept by hash below {@code target/}.
   *
   * @param home the folder that holds dialogues/ and rules/
   * @param progress told in one line when something takes a while
   * @throws nl.meedenker.content.ContentException when the content is not right
   * @throws nl.meedenker.rules.RuleDiagnostic when a rule does not compile
   */
  public static Assistant of(Path home, Consumer<String> progress) {
    Content content = ContentFolder.read(home);
    Path kept = home.resolve("target").resolve("kept");
    CompletableFuture<Interpreter> language = CompletableFuture.supplyAsync(() -> interpreter(home, kept, progress, content));
    CompletableFuture<SignalClassifier> signals = CompletableFuture.supplyAsync(() -> signals(home, kept, progress, content));
    DroolsRuleBook rules = new RuleCompiler(kept.resolve("rules"), progress).compile(content.rules());
    Map<String, Set<String>> words = new LinkedHashMap<>();
    content.knownWords().forEach((lang, list) -> words.put(lang, new HashSet<>(list)));
    SafetyScreen screen = new SafetyScreen(Lexicon.of(content.lexicon(), words), signals.join());
    Masker masker = new Masker(content.names(), content.places(), content.helpNumbers());
    return new Assistant(content, rules, screen, masker, language.join());
  }

  private static Interpreter interpreter(Path home, Path kept, Consumer<String> progress, Content content) {
    try {
      return OpenNlpInterpreter.build(home.resolve("dialogues").resolve("utterances"), kept.resolve("models"), progress, content.script().vocabulary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The screen works without it: a classifier that cannot be had is left out, and says so. */
  private static SignalClassifier signals(Path home, Path kept, Consumer<String> progress, Content content) {
    try {
      return LearnedSignals.build(home.resolve("dialogues").resolve("utterances"), kept.resolve("models"), progress, content.guide().questions());
    } catch (IOException | RuntimeException e) {
      progress.accept("The safety screen works with its lexicon alone: " + e.getMessage());
      return null;
    }
  }

  public Content content() {
    return content;
  }

  public DroolsRuleBook rules() {
    return rules;
  }

  public SafetyScreen screen() {
    return screen;
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  public Conversation conversation() {
    return conversation;
  }

  public StateCodec states() {
    return states;
  }

  /** What a server serves. */
  public Service service(Supplier<LocalDate> today) {
    return new Service(conversation, states, new FileCodec(states, content.script().vocabulary(), content.guide().telling(), content.script().afterSignals()), new TurnCodec(states), today);
  }
}
