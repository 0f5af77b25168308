package it.sportello.bench;

import it.bare.BareApplication;
import it.sportello.Sportello;
import org.junit.jupiter.api.Test;

/**
 * From the start of a JVM to the first page, on H2: ours against a bare Camunda starter. Both start
 * as {@code mvn spring-boot:run} starts: its libraries, without those of tests, and its switch for
 * a quick start of the JVM. The image ({@code docker/Dockerfile}) starts with an archive of classes
 * that was written when it was built: this is set against the bare one without such an archive, as
 * it comes, and with one.
 */
class StartUpBench {

  private static final int TURNS = 5;
  private static final String BAR = "ratio ≤ 1.5";

  @Test
  void fromStartToTheFirstPage() {
    StartedJvm ours = StartedJvm.of(Sportello.class);
    StartedJvm bare = StartedJvm.of(BareApplication.class);
    StartedJvm oursArchived = ours.withArchive();
    StartedJvm bareArchived = bare.withArchive();
    var plain = new Ratio();
    var image = new Ratio();
    var archives = new Ratio();
    for (int turn = 0; turn < TURNS; turn++) {
      plain.bare(bare::toFirstPage);
      plain.ours(ours::toFirstPage);
      image.bare(bare::toFirstPage);
      image.ours(oursArchived::toFirstPage);
      archives.bare(bareArchived::toFirstPage);
      archives.ours(oursArchived::toFirstPage);
    }
    plain.print("from start to first page, ms (empty H2 in memory)", BAR);
    image.print("the same, ours with an archive of classes, as the image starts", BAR);
    archives.print("the same, both with an archive of classes", "no bar");
  }
}
