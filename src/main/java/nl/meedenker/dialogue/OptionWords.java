package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedenker.provision.Option;
import nl.meedenker.provision.Provision;

/** A provision in words. What is unverified is left out, and says so; what says nothing of its kind is left out. */
final class OptionWords {
  private final Script script;
  private final Texts texts;

  OptionWords(Script script, Texts texts) {
    this.script = script;
    this.texts = texts;
  }

  Turn.OptionView view(Option option, List<String> reasons, List<String> different) {
    return view(option.provision(), reasons, different);
  }

  Turn.OptionView view(Provision p, List<String> reasons, List<String> different) {
    Script.HelpLine line = script.lines().get(p.line());
    String number = line == null || line.unverified().contains("phone") ? "" : line.phone();
    String site = p.unverified().contains("site") ? "" : !p.site().isEmpty() ? p.site() : line == null ? "" : line.site();
    return new Turn.OptionView(p.id(), own(p, "name"), p.rung().id(), own(p, "gives"), texts.text("asks." + p.asks()), own(p, "bright"),
        own(p, "dark"), own(p, "start"),
        own(p, "first-sentence"), own(p, "if-full"), facts(p), contact(p, number, site), number, site, reasons, p.source(), different);
  }

  private String own(Provision p, String part) {
    return texts.text("provision." + p.id() + "." + part);
  }

  private List<String> facts(Provision p) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.text("rung." + p.rung().id()));
    add(facts, p, "cost", p.cost());
    add(facts, p, "anonymous", p.anonymous());
    add(facts, p, "waiting", p.waiting());
    if (p.area().equals("local")) {
      facts.add(texts.text("area.local"));
    }
    if (!p.unverified().isEmpty()) {
      facts.add(texts.text("unverified"));
    }
    return facts;
  }

  private void add(List<String> facts, Provision p, String field, String value) {
    if (p.tells(field) && texts.has(field + "." + value)) {
      facts.add(texts.text(field + "." + value));
    }
  }

  private String contact(Provision p, String number, String site) {
    if (!number.isEmpty()) {
      return texts.text(site.isEmpty() ? "contact.number" : "contact.number-and-site", Map.of("number", number, "site", site));
    }
    return site.isEmpty() ? "" : texts.text("contact.site", Map.of("site", site));
  }
}
