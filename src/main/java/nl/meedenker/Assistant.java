package nl.meedenker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.codec.StateCodec;
import nl.meedenker.codec.TurnCodec;
import nl.meedenker.content.Content;
import nl.meedenker.content.ContentFolder;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Interpreter;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.files.Kept;
import nl.meedenker.language.LearnedSignals;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.Utterances;
import nl.meedenker.privacy.Masker;
import nl.meedenker.rules.DroolsRuleBook;
import nl.meedenker.rules.RuleCompiler;
import nl.meedenker.rules.RuleSource;
import nl.meedenker.safety.Lexicon;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.SignalClassifier;
import nl.meedenker.server.Service;

/** Wires everything from one folder of content. Decides nothing. */
public final class Assistant {
  /** The rules, and what is learned; the content is read by the thread that asks. */
  private static final int BESIDE = 2;

  private final Content content;
  private final DroolsRuleBook rules;
  private final SafetyScreen screen;
  private final Interpreter interpreter;
  private final Masker masker;
  private final Optional<Utterances> utterances;
  private final Conversation conversation;
  private final StateCodec states;

  private Assistant(Content content, DroolsRuleBook rules, SafetyScreen screen, Masker masker, Interpreter interpreter,
      Optional<Utterances> utterances) {
    this.content = content;
    this.rules = rules;
    this.screen = screen;
    this.interpreter = interpreter;
    this.masker = masker;
    this.utterances = utterances;
    Map<String, DialogueEngine> engines = new HashMap<>();
    content.script().dialogues().values().forEach(d -> engines.put(d.id(), new DialogueEngine(content.script(), d, rules)));
    this.conversation = new Conversation(content.script(), engines, masker, screen, content.guide(), interpreter);
    this.states = new StateCodec(content.script().vocabulary(), content.script().version());
  }

  /**
   * Reads, checks and compiles the content of a folder, side by side where it can. What takes long is kept by hash below {@code target/}.
   *
   * @param home the folder that holds dialogues/ and rules/
   * @param progress told in one line when something takes a while, or when the assistant has to do without something
   * @throws nl.meedenker.content.ContentException when the content is not right
   * @throws nl.meedenker.rules.RuleDiagnostic when a rule does not compile
   */
  public static Assistant of(Path home, Consumer<String> progress) {
    return of(home, Utterances.ALL, progress);
  }

  /**
   * The same, taught with a part of the examples only.
   *
   * @param eighths see {@link Utterances#part}
   */
  static Assistant of(Path home, int eighths, Consumer<String> progress) {
    Kept kept = new Kept(home.resolve("target").resolve("kept"));
    ExecutorService beside = Executors.newFixedThreadPool(BESIDE, Assistant::daemon);
    try {
      CompletableFuture<Optional<Utterances>> utterances = CompletableFuture
          .supplyAsync(() -> utterances(home, kept, progress).map(u -> u.part(eighths)), beside);
      List<RuleSource> sources = ContentFolder.rules(home);
      CompletableFuture<DroolsRuleBook> rules = CompletableFuture.supplyAsync(() -> new RuleCompiler(kept.in("rules"), progress).compile(sources),
          beside);
      Content content = ContentFolder.read(home, kept, sources);
      CompletableFuture<SignalClassifier> signals = utterances.thenApplyAsync(u -> signals(u, progress, content), beside);
      CompletableFuture<Interpreter> interpreter = utterances.thenApplyAsync(u -> interpreter(u, progress, content), beside);
      Map<String, Set<String>> words = new LinkedHashMap<>();
      content.knownWords().forEach((lang, list) -> words.put(lang, new HashSet<>(list)));
      Lexicon lexicon = Lexicon.of(content.lexicon(), words);
      Masker masker = new Masker(content.personal());
      return new Assistant(content, rules.join(), new SafetyScreen(lexicon, signals.join()), masker, interpreter.join(), utterances.join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      beside.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  private static Optional<Utterances> utterances(Path home, Kept kept, Consumer<String> progress) {
    try {
      return Optional.of(Utterances.read(home, kept.in("models")));
    } catch (IOException | UncheckedIOException e) {
      progress.accept("dialogues/utterances cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Buttons always suffice: without what was learned, typed words are screened and masked, and nothing more. */
  private static Interpreter interpreter(Optional<Utterances> utterances, Consumer<String> progress, Content content) {
    try {
      if (utterances.isPresent()) {
        return OpenNlpInterpreter.build(utterances.get(), progress, content.script().vocabulary());
      }
    } catch (IOException | RuntimeException e) {
      progress.accept("What was learned from the examples is not there: " + e.getMessage());
    }
    progress.accept("Typed words are not understood now; the buttons and the safety screen work.");
    return utterance -> Interpretation.nothing(utterance.lang());
  }

  /** The screen works without it. */
  private static SignalClassifier signals(Optional<Utterances> utterances, Consumer<String> progress, Content content) {
    try {
      if (utterances.isPresent()) {
        return LearnedSignals.build(utterances.get(), progress, content.guide().questions());
      }
    } catch (IOException | RuntimeException e) {
      progress.accept("What was learned about danger is not there: " + e.getMessage());
    }
    progress.accept("The safety screen works with its lexicon alone.");
    return null;
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

  public Masker masker() {
    return masker;
  }

  /** What is learned from; empty when it could not be read. */
  public Optional<Utterances> utterances() {
    return utterances;
  }

  /** What a server serves. */
  public Service service(Supplier<LocalDate> today) {
    return new Service(conversation, states,
        new FileCodec(states, content.script().vocabulary(), content.guide().telling(), content.script().afterSignals()), new TurnCodec(states),
        today);
  }
}
