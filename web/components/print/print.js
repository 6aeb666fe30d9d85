// A button that prints. On paper everything that is folded is open, and folds again afterwards.
let $opened = [];

addEventListener("beforeprint", () => {
  $opened = [...document.querySelectorAll("main details:not([open])")];
  $opened.forEach($details => { $details.open = true; });
});

addEventListener("afterprint", () => {
  $opened.forEach($details => { $details.open = false; });
  $opened = [];
});

export class AppPrint extends HTMLElement {
  connectedCallback() {
    const $button = document.createElement("button");
    $button.type = "button";
    $button.className = "nl-button nl-button--secondary";
    $button.textContent = this.dataset.label;
    $button.addEventListener("click", () => print());
    this.replaceChildren($button);
  }
}
