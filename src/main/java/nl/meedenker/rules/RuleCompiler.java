package nl.meedenker.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import nl.meedenker.dialogue.Conclusion;
import nl.meedenker.dialogue.Evidence;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.files.Fingerprint;
import nl.meedenker.files.Kept;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles rules/ to a small jar, named after a hash of all rules, the classes they use and this compiler, and loads it. Compiling takes seconds and happens once; loading takes a quarter of a second.
 */
public final class RuleCompiler {
  /** Part of the hash: raise it when what is generated changes. */
  private static final String FORMAT = "1/drools-10.2.0";

  private static final String KIND = "rules";
  private static final String ENDING = ".jar";
  private static final int HASH_BYTES = 12;

  private final Kept kept;
  private final Consumer<String> progress;

  /**
   * @param kept where compiled rules are kept; there has to be a folder, because their classes are loaded from it
   * @param progress told in one line when a first build takes a while
   */
  public RuleCompiler(Kept kept, Consumer<String> progress) {
    this.kept = kept;
    this.progress = progress;
  }

  /** @throws RuleDiagnostic when a rule does not compile, with file and line, or when there are no rules at all */
  public DroolsRuleBook compile(List<RuleSource> sources) {
    String hash = hash(sources);
    try {
      byte[] jar = kept.bytes(KIND, hash, ENDING, () -> {
        progress.accept("Compiling " + sources.size() + " rule files, once (a few seconds) ...");
        return build(sources);
      });
      return load(kept.path(KIND, hash, ENDING), jar);
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be kept", e);
    }
  }

  private byte[] build(List<RuleSource> sources) {
    String problem = new RuleLint().problem(sources);
    if (problem != null) {
      throw new RuleDiagnostic(problem);
    }
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("nl.meedenker", "rules", hash(sources)));
    sources.forEach(s -> files.write(s.resourcePath(), s.compilable()));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      throw new RuleDiagnostic("rules: R01 " + message.getText().split("\n")[0]);
    }
    return ((InternalKieModule) builder.getKieModule()).getBytes();
  }

  private DroolsRuleBook load(Path jar, byte[] bytes) throws IOException {
    // The loader lives as long as the knowledge bases made from it: their classes are loaded lazily.
    URLClassLoader loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}, getClass().getClassLoader());
    Map<String, Model> models = new java.util.HashMap<>();
    for (String name : modelNames(bytes)) {
      Model model = instantiate(loader, name);
      models.put(model.getPackageName(), model);
    }
    Map<Pass, KieBase> bases = new EnumMap<>(Pass.class);
    for (Pass pass : Pass.values()) {
      Model model = models.get(new RuleSource("", pass, "").packageName());
      if (model == null || model.getRules().isEmpty()) {
        throw new RuleDiagnostic("rules: R02 no rules at all for pass " + pass);
      }
      bases.put(pass, KieBaseBuilder.createKieBaseFromModel(List.of(model)));
    }
    return new DroolsRuleBook(bases);
  }

  private static Model instantiate(ClassLoader loader, String name) {
    try {
      return (Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules do not fit this program; delete them to build them again", e);
    }
  }

  private static List<String> modelNames(byte[] bytes) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith("/drools-model")) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("Drools-Model-Version"))
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static String hash(List<RuleSource> sources) {
    Fingerprint all = new Fingerprint().add(FORMAT);
    sources.forEach(s -> all.add(s.path() + "\n" + s.drl()));
    for (Class<?> sealed : List.of(Evidence.class, Conclusion.class)) {
      for (Class<?> used : sealed.getPermittedSubclasses()) {
        all.add(Arrays.toString(used.getRecordComponents()));
      }
    }
    return all.hex(HASH_BYTES);
  }
}
