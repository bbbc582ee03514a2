/* A ready text goes to the clipboard, or to the device's own sheet; without this script it can be selected. */
(function () {
  "use strict";

  /* Where the clipboard is refused (no https, no permission) the selection is copied as from a keyboard. */
  async function copy(area) {
    try {
      await navigator.clipboard.writeText(area.value);
      return true;
    } catch (_) {
      area.select();
      return document.execCommand("copy");
    }
  }

  for (const tools of document.querySelectorAll("[data-bm-share]")) {
    const area = document.getElementById(tools.dataset.bmShare);
    const [copying, sharing] = tools.querySelectorAll("button");
    const told = tools.querySelector("[data-bm-copied]");
    tools.hidden = false;
    copying.addEventListener("click", async () => {
      told.textContent = "";
      if (await copy(area)) told.textContent = told.dataset.bmCopied;
    });
    sharing.hidden = !navigator.share;
    sharing.addEventListener("click", () => {
      navigator.share({ text: area.value }).catch(() => { /* the reader closed the sheet */ });
    });
  }
})();
