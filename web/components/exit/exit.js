// Leaves the page at once: by any link with data-neutraal, or by Shift three times within five seconds.
const WINDOW = 5000;
const PRESSES = 3;
let presses = 0;
let clock = 0;
let together = false;

const $status = () => document.getElementById("melding");

/** The link of the exit, with the neutral site in data-neutraal. */
function link() {
  const $link = document.getElementById("exit");
  if (!$link?.dataset.neutraal) {
    throw new Error("exit: expected a link #exit with data-neutraal");
  }
  return $link;
}

function say(text) {
  if ($status()) {
    $status().textContent = text;
  }
}

/** Hides first, then leaves; never waits for the network. */
function leave(event) {
  event?.preventDefault();
  const { neutraal, loading } = link().dataset;
  const $cover = document.createElement("div");
  $cover.className = "app-overlay";
  $cover.setAttribute("role", "alert");
  $cover.textContent = loading;
  document.title = loading;
  document.body.replaceChildren($cover);
  location.replace(neutraal);
}

document.addEventListener("click", event => {
  if (event.target.closest?.("a[data-neutraal]")) {
    leave(event);
  }
}, true);

addEventListener("keyup", event => {
  if (event.key === "Shift" && !together) {
    presses++;
    clearTimeout(clock);
    clock = setTimeout(() => { presses = 0; say(""); }, WINDOW);
    if (presses >= PRESSES) {
      leave();
      return;
    }
    say(link().dataset.presses.replace("{n}", PRESSES - presses));
  } else if (event.key !== "Shift") {
    presses = 0;
    say("");
  }
  together = event.shiftKey; // Shift with a letter never counts, so typing capitals is safe
}, true);

addEventListener("pageshow", event => {
  if (event.persisted) {
    location.reload();
  }
});
