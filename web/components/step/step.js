// Sends a step without leaving the page: the answer replaces what is on it, and no history entry is made.
// A form with data-plain goes the plain way (a file that is saved). When sending fails or is refused, the page and what was typed stay.
const NOT_SENT = "app-failed";
let busy = false;

/** What was said, for those who listen to the page. The log stands there from the start and is only ever added to. */
function log(speaker, texts) {
  const $list = document.querySelector("#gesprek ol");
  if (!$list) {
    throw new Error("step: expected a log with a list (#gesprek ol)");
  }
  for (const text of texts.filter(t => t)) {
    const $item = document.createElement("li");
    $item.textContent = `${speaker}: ${text}`;
    $list.append($item);
  }
}

/** What the parts of a page say that are not the question itself: that has the focus, and is not said twice. */
function heard() {
  return [...document.querySelectorAll(".app-said__line, .app-said__moved li, main [data-hear]")].map($e => $e.textContent.trim());
}

function take(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const $main = next.querySelector("main[data-page]");
  if (!$main) {
    throw new Error("step: expected a page with main[data-page]");
  }
  const otherLanguage = next.documentElement.lang !== document.documentElement.lang;
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  for (const part of otherLanguage ? [".app-skip", ".app-header", "main", "footer"] : ["main", "footer"]) {
    document.querySelector(part).replaceWith(next.querySelector(part));
  }
  document.body.dataset.failed = next.body.dataset.failed;
  if (otherLanguage || $main.dataset.page === "start") {
    const $log = document.getElementById("gesprek");
    $log.setAttribute("aria-label", next.getElementById("gesprek").getAttribute("aria-label"));
    $log.firstElementChild.replaceChildren();
  }
  history.replaceState(null, "", location.pathname);
  scrollTo(0, 0);
  const $first = document.querySelector("main [autofocus]"); // what is wrong, or what was found
  ($first ?? document.getElementById("q") ?? document.getElementById("inhoud")).focus({ preventScroll: !$first });
  log(document.querySelector(".app-name").textContent, heard());
}

/** What a page that refuses says is wrong; nothing when it is not one of ours. */
function refusal(html) {
  return new DOMParser().parseFromString(html, "text/html").getElementById("fout")?.textContent.trim();
}

function failed($form, sentence) {
  document.querySelector("." + NOT_SENT)?.remove();
  const $message = document.createElement("div");
  $message.className = `utrecht-alert utrecht-alert--error ${NOT_SENT}`;
  $message.setAttribute("role", "alert");
  $message.textContent = sentence || document.body.dataset.failed;
  const $here = $form.closest("main") ? $form : document.querySelector("main").firstElementChild;
  $here.prepend($message);
  $message.scrollIntoView({ block: "nearest" });
}

document.addEventListener("submit", async event => {
  const $form = event.target;
  if ($form.getAttribute("action") !== "/g" || $form.dataset.plain) {
    return;
  }
  event.preventDefault();
  if (busy) {
    return;
  }
  busy = true;
  try {
    const answer = await fetch("/g", {
      method: "POST",
      headers: { Accept: "text/html" },
      body: new URLSearchParams(new FormData($form, event.submitter)),
    });
    const html = await answer.text();
    if (answer.ok) {
      take(html);
    } else {
      failed($form, refusal(html));
    }
  } catch {
    failed($form);
  } finally {
    busy = false;
  }
});

// Enter goes forward, as in any conversation; with Shift it is a new line.
document.addEventListener("keydown", event => {
  const $form = event.target.form;
  const alone = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (event.key !== "Enter" || !alone || event.target.localName !== "textarea" || event.target.readOnly || $form?.getAttribute("action") !== "/g") {
    return;
  }
  event.preventDefault();
  $form.requestSubmit($form.querySelector("button[name=move]"));
});
