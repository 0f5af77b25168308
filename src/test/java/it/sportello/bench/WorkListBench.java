package it.sportello.bench;

import it.sportello.demo.Stage;
import it.sportello.proceedings.WorkList;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.WholeHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The first page of the work list with 100,000 open tasks, against 1,000. */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
class WorkListBench {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int READS = 60;
  private static final int ROUNDS = 3;

  @Autowired private Stage stage;
  @Autowired private WorkList workList;
  @Autowired private JdbcTemplate database;

  @Test
  void theFirstPage() {
    var measured = new Ratio();
    fill(0, FEW);
    read(new Ratio()::bare);
    for (int round = 0; round < ROUNDS; round++) {
      read(measured::bare);
      fill(FEW, MANY);
      read(measured::ours);
      database.update("delete from proceedings_open_task where task_id >= ?", id(FEW));
    }
    measured.print("first page of the work list, ms: 100,000 against 1,000 tasks", "ratio ≤ 2");
  }

  private void read(Consumer<Runnable> timed) {
    for (int i = 0; i < READS; i++) {
      timed.accept(() -> stage.as(Stage.OFFICER, () -> workList.page(null, 50)));
    }
  }

  private void fill(int from, int to) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      rows.add(new Object[] {id(i), i % 300});
    }
    database.batchUpdate(
        "insert into proceedings_open_task (task_id, case_number, task, role, office_id,"
            + " municipality, procedure_code, holder, place, opened_at, due, effect, sort_on)"
            + " values (?, '037006-20260101-000001', 'examine', 'OFFICER', 'sue-bologna', '037006',"
            + " 'permesso-di-costruire', 'Anna Rossi', 'Via dei Colli 24', current_timestamp,"
            + " current_date, 'SILENT_ASSENT', current_date + cast(? as integer))",
        rows);
    database.execute("analyze proceedings_open_task");
  }

  private static String id(int i) {
    return "bench-%08d".formatted(i);
  }
}
