package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** A person who has only a keyboard. At every stop the focus must be seen, and nothing may cover it. */
final class Keys {
  private static final int STOPS_MAX = 120;
  private static final String SEEN = "() => { const e = document.activeElement; if (e === document.body) return ''; const box = e.getBoundingClientRect();"
      + " const holder = e.closest('.app-radio-card') ?? e; const style = getComputedStyle(holder); const own = getComputedStyle(e);"
      + " if (style.outlineStyle === 'none' && own.outlineStyle === 'none' && style.boxShadow === 'none') return 'no focus to be seen: ' + e.outerHTML.slice(0, 120);"
      + " const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2), y = box.y + Math.min(box.height / 2, 12);"
      + " if (y < 0 || y > innerHeight) return 'out of view: ' + e.outerHTML.slice(0, 120);"
      + " const top = document.elementFromPoint(x, y); return top && (top === e || e.contains(top) || top.contains(e) || holder.contains(top)) ? '' : 'covered: ' + e.outerHTML.slice(0, 120); }";

  private final Visitor visitor;
  private final Page page;

  Keys(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page;
  }

  /** Tab until the wanted element has the focus. */
  Keys to(String selector) {
    for (int i = 0; i < STOPS_MAX; i++) {
      if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
        return this;
      }
      page.keyboard().press("Tab");
      String problem = (String) page.evaluate(SEEN);
      assertTrue(problem.isEmpty(), problem);
    }
    return fail("Tab never comes to " + selector + " on " + visitor.kind() + " " + visitor.question());
  }

  /** A radio of a group is reached by Tab to the group and by arrows inside it; a checkbox by Tab. */
  Keys tick(String value) {
    String wanted = "#step input[name=value][value=\"" + value + "\"]";
    if (page.locator(wanted).getAttribute("type").equals("radio")) {
      to("#step input[type=radio]");
      page.keyboard().press("Space");
      for (int i = 0; i < STOPS_MAX && !page.locator(wanted).isChecked(); i++) {
        page.keyboard().press("ArrowDown");
      }
    } else {
      to(wanted);
      page.keyboard().press("Space");
    }
    assertTrue(page.locator(wanted).isChecked(), value + " cannot be chosen by keyboard");
    return this;
  }

  Keys type(String words) {
    to("#text");
    page.keyboard().type(words);
    return this;
  }

  Keys press(String key) {
    visitor.does(() -> page.keyboard().press(key));
    return this;
  }
}
