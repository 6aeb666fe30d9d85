// Sends a step without leaving the page: the answer replaces what is on it, and no history entry is made.
// A form with data-plain goes the plain way (a file that is saved). When sending fails, what was typed stays.
const NOT_SENT = "app-failed";
let busy = false;
let $log = null;

/** What was said, for those who listen to the page: only ever added to. */
function log(speaker, texts) {
  if (!$log) {
    $log = document.createElement("div");
    $log.id = "gesprek";
    $log.className = "app-hidden";
    $log.setAttribute("role", "log");
    $log.append(document.createElement("ol"));
    document.body.append($log);
  }
  for (const text of texts.filter(t => t)) {
    const $item = document.createElement("li");
    $item.textContent = `${speaker}: ${text}`;
    $log.firstElementChild.append($item);
  }
}

/** What the parts of a page say that are not the question itself. */
function heard() {
  return [...document.querySelectorAll(".app-said__line, .app-said__moved li, main [role=status]")].map($e => $e.textContent.trim());
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
    $log?.remove();
    $log = null;
  }
  history.replaceState(null, "", location.pathname);
  scrollTo(0, 0);
  const $question = document.getElementById("q");
  ($question ?? document.getElementById("inhoud")).focus({ preventScroll: true });
  log(document.querySelector(".app-name").textContent, heard());
}

function failed($form) {
  document.querySelector("." + NOT_SENT)?.remove();
  const $message = document.createElement("div");
  $message.className = `utrecht-alert utrecht-alert--error ${NOT_SENT}`;
  $message.setAttribute("role", "alert");
  $message.textContent = document.body.dataset.failed;
  const $here = $form.closest("main") ? $form : document.querySelector("main").firstElementChild;
  $here.prepend($message);
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
    take(await answer.text());
  } catch {
    failed($form);
  } finally {
    busy = false;
  }
});
