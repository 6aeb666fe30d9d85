// A file with answers that were kept: choosing it fills the textarea of the same form. It goes nowhere by itself.
export class AppOpen extends HTMLElement {
  connectedCallback() {
    const $text = this.closest("form")?.querySelector("textarea[name=open]");
    if (!$text) {
      throw new Error("app-open: expected a form with a textarea named open around it");
    }
    const $label = document.createElement("label");
    const $file = document.createElement("input");
    const $note = document.createElement("p");
    $label.className = "utrecht-form-label";
    $label.textContent = this.dataset.label;
    $file.type = "file";
    $file.accept = ".json,.txt,application/json,text/plain";
    $note.setAttribute("role", "status");
    $label.append($file);
    this.replaceChildren($label, $note);
    $file.addEventListener("change", async () => {
      try {
        $text.value = await $file.files[0].text();
        $note.textContent = "";
        $text.focus();
      } catch {
        $note.textContent = this.dataset.failed;
      }
    });
  }
}
