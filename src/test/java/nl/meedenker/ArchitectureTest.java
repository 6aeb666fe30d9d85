package nl.meedenker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meedenker.dialogue.DialogueEngine;
import org.junit.jupiter.api.Test;

/** The house rules about rooms and levels, kept as a test: which room may use which, what may not enter the core, and how large a file may be. */
class ArchitectureTest {
  private static final String HOUSE = "nl.meedenker";
  private static final String[] CORE = {HOUSE + ".dialogue..", HOUSE + ".safety..", HOUSE + ".privacy..", HOUSE + ".provision.."};
  private static final int LINES_MAX = 300;

  /** A test that tells a long story may be longer. */
  private static final int TEST_LINES_MAX = 500;

  private static final JavaClasses CLASSES = imported();

  private static JavaClasses imported() {
    try {
      Path built = Path.of(DialogueEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(built);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thereIsSomethingToLookAt() {
    for (String room : List.of("dialogue", "safety", "provision", "conversation", "content", "rules")) {
      assertTrue(CLASSES.stream().anyMatch(c -> c.getPackageName().equals(HOUSE + "." + room)), room);
    }
  }

  // Levels.

  @Test
  void theCoreIsPlainJava() {
    classes().that().resideInAnyPackage(CORE).should().onlyDependOnClassesThat(resideInAnyPackage(CORE).or(resideInAPackage("java..")))
        .check(CLASSES);
  }

  @Test
  void theRoomsBelowTheDialogueKnowNoOtherRoom() {
    for (String room : List.of("safety", "privacy", "provision")) {
      noClasses().that().resideInAPackage(HOUSE + "." + room + "..").should()
          .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(not(resideInAPackage(HOUSE + "." + room + ".."))))
          .allowEmptyShould(true).check(CLASSES);
    }
  }

  @Test
  void theConversationStandsOnTheCoreAlone() {
    classes().that().resideInAPackage(HOUSE + ".conversation..").should()
        .onlyDependOnClassesThat(resideInAnyPackage(CORE).or(resideInAnyPackage("java..", HOUSE + ".conversation.."))).check(CLASSES);
  }

  @Test
  void theFilesKnowNothingOfWhatStandsInThem() {
    noClasses().that().resideInAPackage(HOUSE + ".files..").should()
        .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(not(resideInAPackage(HOUSE + ".files.."))))
        .check(CLASSES);
  }

  @Test
  void nothingUsesTheCommands() {
    noClasses().that().resideInAPackage(HOUSE + ".*..").should().dependOnClassesThat().resideInAPackage(HOUSE).check(CLASSES);
  }

  @Test
  void roomsGoNotRoundInCircles() {
    slices().assignedFrom(new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass c) {
        return c.getPackageName().startsWith(HOUSE) ? SliceIdentifier.of(room(c)) : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "rooms";
      }
    }).should().beFreeOfCycles().check(CLASSES);
  }

  /** The templates of web/pages are compiled to a package of their own, and belong to the server. */
  private static String room(JavaClass c) {
    String name = c.getPackageName().equals(HOUSE) ? "commands" : c.getPackageName().substring(HOUSE.length() + 1).split("\\.")[0];
    return name.equals("pages") ? "server" : name;
  }

  // What may not enter the core.

  @Test
  void theCoreReadsNoFilesAndKeepsNoLog() {
    noClasses().that().resideInAnyPackage(CORE).or().resideInAPackage(HOUSE + ".conversation..").should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging..", "java.sql..").check(CLASSES);
  }

  @Test
  void theCoreHasNoClockAndNoDice() {
    DescribedPredicate<JavaMethodCall> now = describe("a call that asks for the time, a random number or the environment", call -> {
      String owner = call.getTargetOwner().getName();
      String name = call.getName();
      return owner.startsWith("java.time.") && name.equals("now") || owner.equals("java.lang.Math") && name.equals("random")
          || owner.equals("java.util.UUID") && name.equals("randomUUID")
          || owner.equals("java.util.Collections") && name.equals("shuffle");
    });
    noClasses().that().resideInAnyPackage(CORE).or().resideInAPackage(HOUSE + ".conversation..").should().callMethodWhere(now).check(CLASSES);
    Set<String> forbidden = Set.of("java.lang.System", "java.lang.Runtime", "java.lang.Thread", "java.lang.ProcessBuilder", "java.time.Clock",
        "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom", "java.util.Timer");
    noClasses().that().resideInAnyPackage(CORE).or().resideInAPackage(HOUSE + ".conversation..").should()
        .dependOnClassesThat(describe("are a clock, dice or the machine", c -> forbidden.contains(c.getName()))).check(CLASSES);
  }

  // Each library lives in one room.

  @Test
  void vertxLivesInTheServer() {
    // The bench measures the server over HTTP, and Serve starts it.
    noClasses()
        .that(not(resideInAnyPackage(HOUSE + ".server..", HOUSE + ".bench.."))
            .and(describe("are not Serve", c -> !c.getName().matches("nl\\.meedenker\\.Serve(\\$.*)?"))))
        .should().dependOnClassesThat().resideInAPackage("io.vertx..").check(CLASSES);
  }

  @Test
  void droolsLivesInTheRules() {
    only("rules", "org.kie..", "org.drools..", "org.mvel..");
  }

  @Test
  void openNlpLivesInTheLanguage() {
    only("language", "opennlp..");
  }

  @Test
  void jsonAndYamlStayAtTheEdge() {
    noClasses()
        .that(not(resideInAnyPackage(HOUSE + ".files..", HOUSE + ".content..", HOUSE + ".codec..", HOUSE + ".server..", HOUSE + ".language..",
            HOUSE + ".parse..")))
        .should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(CLASSES);
    only("files", "org.yaml..");
  }

  @Test
  void pagesAreRenderedByTheServer() {
    noClasses().that(not(resideInAnyPackage(HOUSE + ".server..", HOUSE + ".pages.."))).should().dependOnClassesThat()
        .resideInAnyPackage("gg.jte..", HOUSE + ".pages..").check(CLASSES);
  }

  private static void only(String room, String... libraries) {
    noClasses().that(not(resideInAPackage(HOUSE + "." + room + ".."))).should().dependOnClassesThat().resideInAnyPackage(libraries).check(CLASSES);
  }

  // Files.

  @Test
  void everyRoomSaysWhyItIsThere() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path folder : javaFiles("src/main/java").stream().map(Path::getParent).distinct().toList()) {
      if (!Files.exists(folder.resolve("package-info.java"))) {
        silent.add(folder.toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String top : List.of("src/main/java", "src/test/java")) {
      for (Path file : javaFiles(top)) {
        try (Stream<String> lines = Files.lines(file)) {
          long count = lines.count();
          if (count > (top.contains("/main/") ? LINES_MAX : TEST_LINES_MAX)) {
            tooLong.add(file + ": " + count + " lines; which noun is missing?");
          }
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyNameSaysWhatItIs() throws IOException {
    List<String> empty = new ArrayList<>();
    for (String top : List.of("src/main/java", "src/test/java")) {
      javaFiles(top).stream().map(Path::toString).filter(f -> f.matches(".*(Impl|Utils?|Helpers?|Manager)\\.java")).forEach(empty::add);
    }
    CLASSES.stream().map(JavaClass::getName).filter(c -> c.matches(".*(Impl|Utils?|Helpers?|Manager)(\\$.*)?")).forEach(empty::add);
    assertEquals(List.of(), empty);
  }

  private static List<Path> javaFiles(String top) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(top))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
