// Narrows the list of options on the page by words and by what stands on their labels. Nothing leaves the page.
export class AppSift extends HTMLElement {
  #wanted = new Set();
  #words = [];

  connectedCallback() {
    if (document.querySelectorAll(".app-folded").length < 2) {
      return;
    }
    const $box = document.createElement("div");
    const $label = document.createElement("label");
    const $search = document.createElement("input");
    const $facts = document.createElement("div");
    const $count = document.createElement("p");
    $box.className = "app-sift";
    $label.className = "utrecht-form-label";
    $label.htmlFor = $search.id = "sift";
    $label.textContent = this.dataset.label;
    $search.type = "search";
    $search.autocomplete = "off";
    $search.className = "app-sift__search";
    $facts.className = "app-sift__facts";
    $count.className = "app-small";
    $count.setAttribute("role", "status");
    for (const fact of this.#common()) {
      const $choice = document.createElement("label");
      const $check = document.createElement("input");
      $check.type = "checkbox";
      $check.addEventListener("change", () => {
        this.#wanted[$check.checked ? "add" : "delete"](fact);
        this.#sift($count);
      });
      $choice.append($check, fact);
      $facts.append($choice);
    }
    $search.addEventListener("input", () => {
      this.#words = $search.value.toLowerCase().split(/\s+/).filter(word => word);
      this.#sift($count);
    });
    $box.append($label, $search, $facts, $count);
    this.replaceChildren($box);
  }

  /** The facts to choose from, as far as they stand on a label here. */
  #common() {
    const here = new Set([...document.querySelectorAll(".app-folded .app-tags li")].map($fact => $fact.textContent));
    return (this.dataset.facts ?? "").split("|").filter(fact => here.has(fact));
  }

  #sift($count) {
    let found = 0;
    for (const $option of document.querySelectorAll(".app-folded")) {
      const text = $option.textContent.toLowerCase();
      const facts = [...$option.querySelectorAll(".app-tags li")].map($fact => $fact.textContent);
      $option.hidden = !this.#words.every(word => text.includes(word)) || ![...this.#wanted].every(fact => facts.includes(fact));
      found += $option.hidden ? 0 : 1;
    }
    for (const $part of document.querySelectorAll(".app-rung")) {
      $part.hidden = !$part.querySelector(".app-folded:not([hidden])");
    }
    $count.textContent = this.dataset.count.replace("{n}", found);
  }
}
