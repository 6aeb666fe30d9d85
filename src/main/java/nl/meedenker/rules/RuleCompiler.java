package nl.meedenker.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import nl.meedenker.dialogue.Pass;
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

  private final Path cache;
  private final Consumer<String> progress;

  /**
   * @param cache folder for compiled rules; made when absent
   * @param progress told in one line when a first build takes a while
   */
  public RuleCompiler(Path cache, Consumer<String> progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /** @throws RuleDiagnostic when a rule does not compile, with file and line, or when there are no rules at all */
  public DroolsRuleBook compile(List<RuleSource> sources) {
    Path jar = cache.resolve(hash(sources) + ".jar");
    try {
      if (!Files.exists(jar)) {
        progress.accept("Compiling " + sources.size() + " rule files, once (a few seconds) ...");
        Files.createDirectories(cache);
        Path fresh = Files.createTempFile(cache, "rules", ".tmp");
        Files.write(fresh, build(sources));
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
      return load(jar, sources);
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be kept in " + cache, e);
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

  private DroolsRuleBook load(Path jar, List<RuleSource> sources) throws IOException {
    // The loader lives as long as the knowledge bases made from it: their classes are loaded lazily.
    URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    Map<String, Model> models = new java.util.HashMap<>();
    for (String name : modelNames(jar)) {
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

  private static List<String> modelNames(Path jar) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith("/drools-model")) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("Drools-Model-Version")).forEach(names::add);
        }
      }
    }
    return names;
  }

  private String hash(List<RuleSource> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
      for (RuleSource source : sources) {
        digest.update((source.path() + "\n" + source.drl()).getBytes(StandardCharsets.UTF_8));
      }
      for (Class<?> used : nl.meedenker.dialogue.Evidence.class.getPermittedSubclasses()) {
        digest.update(java.util.Arrays.toString(used.getRecordComponents()).getBytes(StandardCharsets.UTF_8));
      }
      for (Class<?> used : nl.meedenker.dialogue.Conclusion.class.getPermittedSubclasses()) {
        digest.update(java.util.Arrays.toString(used.getRecordComponents()).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
