package it.sportello.desk;

import it.sportello.conferences.AskView;
import it.sportello.conferences.MeetingView;
import java.time.LocalDate;
import java.util.List;

/** What a body has asked of a conference, what it may still ask and until when it counts. */
record BodyAsking(
    List<AskView> asks,
    List<MeetingView> meetings,
    boolean mayAsk,
    boolean mayAskMeeting,
    boolean mayOppose,
    LocalDate until,
    boolean over) {}
