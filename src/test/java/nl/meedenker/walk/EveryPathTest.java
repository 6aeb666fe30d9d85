package nl.meedenker.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Walks the dialogues with their real content, then holds every law against what was seen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPathTest {
  private final Walk walk = new Walk();

  @Test
  @Order(1)
  void everyPathToDepthFive() {
    System.out.println(Groups.printed());
    timed("paths", walk::pressedPaths);
    assertTrue(walk.coverage.states() > 0, "nothing was walked");
  }

  @Test
  @Order(2)
  void everyPairOfReplyGroups() {
    timed("pairs", walk::pairs);
  }

  @Test
  @Order(3)
  void randomConversations() {
    timed("random", walk::randomConversations);
  }

  @Test
  @Order(4)
  void whatWasLeft() {
    timed("what was left", walk::whatWasLeft);
    System.out.println(walk.report());
  }

  @Test
  @Order(5)
  void everyRuleFired() {
    assertEquals(Set.of(), walk.coverage.rulesNotFired(), "rules that no visited state fires");
  }

  @Test
  @Order(6)
  void everyReplyWasChosen() {
    assertEquals(Set.of(), walk.coverage.repliesNotChosen(), "replies that no visited page offers");
  }

  @Test
  @Order(7)
  void nothingForNowCanBeReached() {
    assertTrue(walk.coverage.visited("nothing as a choice") && walk.coverage.visited("nothing as an outcome"),
        "nothing for now, as a choice and as an outcome");
  }

  /** One test for each law; a failure prints the shortest conversation that breaks it. */
  @TestFactory
  @Order(8)
  Stream<DynamicTest> laws() {
    return Laws.all().stream()
        .map(law -> DynamicTest.dynamicTest(law.id(), () -> assertTrue(walk.breaches.of(law.id()) == 0, () -> walk.breaches.report(law.id()))));
  }

  private static void timed(String what, Runnable part) {
    long from = System.nanoTime();
    part.run();
    System.out.println(what + ": " + (System.nanoTime() - from) / 1_000_000_000L + " s");
  }
}
