package it.sportello.portal;

import it.sportello.proceedings.NoticeBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public notice board of issued titles. */
@Controller
class BoardController {

  private final NoticeBoard board;

  BoardController(NoticeBoard board) {
    this.board = board;
  }

  @GetMapping("/albo")
  String current(Model model) {
    model.addAttribute("titles", board.current());
    return "portal/board";
  }
}
