package nl.meedenker.server;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.codec.StateException;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.safety.Level;

/** Every step of the page: one form that posts, answered with the page itself. */
final class PageRoute {
  private final Supplier<Service> service;
  private final HtmlPages pages;

  PageRoute(Supplier<Service> service, HtmlPages pages) {
    this.service = service;
    this.pages = pages;
  }

  /** The first page. */
  void start(RoutingContext context) {
    Service now = service.get();
    String lang = context.request().getParam("lang") != null ? "en".equals(context.request().getParam("lang")) ? "en" : "nl" : preferred(context);
    html(context, now, now.conversation().start(lang, now.today().get()), 200);
  }

  /** Looking around, without a conversation. */
  void explore(RoutingContext context) {
    Service now = service.get();
    String lang = "en".equals(context.request().getParam("lang")) ? "en" : "nl";
    Reply start = now.conversation().start(lang, now.today().get());
    html(context, now, now.conversation().show(start.turn().state(), "explore", now.today().get()), 200);
  }

  static String preferred(RoutingContext context) {
    String accepted = context.request().getHeader("Accept-Language");
    return accepted != null && accepted.strip().toLowerCase(java.util.Locale.ROOT).startsWith("en") ? "en" : "nl";
  }

  /** A step further. */
  void step(RoutingContext context) {
    Service now = service.get();
    MultiMap form = context.request().formAttributes();
    LocalDate today = now.today().get();
    Said said = FormReader.said(form);
    String posted = form.get("state");
    DialogueState state;
    try {
      state = posted == null || posted.isBlank() ? now.conversation().start(lang(context, form), today).turn().state() : now.states().read(posted);
    } catch (StateException e) {
      Reply start = now.conversation().start(lang(context, form), today);
      html(context, now, unreadable(now, start, "page.error.state"), 400);
      return;
    }
    if (said.move().equals("save")) {
      save(context, now, state, today);
      return;
    }
    if (said.move().equals("open")) {
      open(context, now, state, form.get("open"), today);
      return;
    }
    if (state.moves().size() >= DialogueState.MOVES_MAX - 12) {
      html(context, now, now.conversation().show(state, "", today), 200);
      return;
    }
    Reply reply = now.conversation().take(state, said, today);
    html(context, now, reply.view().equals("save") ? withFile(now, reply, today) : reply, 200);
  }

  /** The view in which a person can copy their answers holds the file itself. */
  private static Reply withFile(Service now, Reply reply, LocalDate today) {
    DialogueState state = reply.turn().state();
    boolean open = now.conversation().situation(state).level() != Level.NONE;
    return new Reply(reply.turn(), reply.view(), reply.options(), reply.lines(), now.files().write(state, open, today), reply.error());
  }

  private void save(RoutingContext context, Service now, DialogueState state, LocalDate today) {
    boolean open = now.conversation().situation(state).level() != Level.NONE;
    context.response().putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Content-Disposition", "attachment; filename=\"notitie.json\"")
        .end(now.files().write(state, open, today));
  }

  private void open(RoutingContext context, Service now, DialogueState state, String file, LocalDate today) {
    try {
      FileCodec.Opened opened = now.files().read(file, today);
      Reply reply = now.conversation().opened(opened.state(), opened.unknown(), today);
      html(context, now, reply, 200);
    } catch (StateException e) {
      html(context, now, unreadable(now, now.conversation().start(state.lang(), today), "page.error.file"), 400);
    }
  }

  private static String lang(RoutingContext context, MultiMap form) {
    return "lang:en".equals(form.get("move")) ? "en" : "lang:nl".equals(form.get("move")) ? "nl" : preferred(context);
  }

  private Reply unreadable(Service now, Reply start, String why) {
    String sentence = now.conversation().words(start.turn().state()).text(why);
    return new Reply(start.turn(), start.view(), start.options(), start.lines(), "", sentence);
  }

  private void html(RoutingContext context, Service now, Reply reply, int status) {
    String page = pages.page(reply, now.conversation().words(reply.turn().state()), now.states().write(reply.turn().state()));
    context.response().setStatusCode(status).putHeader("Content-Type", "text/html; charset=utf-8").end(page);
  }
}
