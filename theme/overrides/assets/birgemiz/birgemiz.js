/* What pages gain where scripts run; every page is whole without it. */
(function () {
  "use strict";

  function schemeButton(button) {
    const root = document.documentElement;
    const dark = () => (root.dataset.bmScheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    const show = () => button.setAttribute("aria-pressed", String(dark()));
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      root.dataset.bmScheme = dark() ? "light" : "dark";
      try { localStorage.setItem("birgemiz-scheme", root.dataset.bmScheme); } catch (_) { /* not kept */ }
      show();
    });
  }

  /* Small letters, and each Kazakh letter beside the one it is often typed as. */
  const TYPED = { "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е" };
  const plain = (text) => text.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => TYPED[letter]);

  function filter(box) {
    const input = box.querySelector("input");
    const count = box.querySelector("[data-bm-none]");
    const entries = [...document.getElementById(box.dataset.bmFilter).querySelectorAll("[data-bm-words]")]
      .map((entry) => ({ entry, words: plain(entry.dataset.bmWords) }));
    box.hidden = false;
    const apply = () => {
      const wanted = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { entry, words } of entries) {
        entry.hidden = !wanted.every((word) => words.includes(word));
        shown += entry.hidden ? 0 : 1;
      }
      count.textContent = !wanted.length ? "" : shown ? `${shown} / ${entries.length}` : count.dataset.bmNone;
    };
    input.addEventListener("input", apply);
    apply();
  }

  /* The current week of a wide table or strip is brought into view. */
  function toNow(scroller) {
    const now = scroller.querySelector(".bm-grid__week--now, .bm-week--now");
    if (now && scroller.scrollWidth > scroller.clientWidth) {
      scroller.scrollLeft = now.offsetLeft - scroller.clientWidth / 2;
    }
  }

  document.querySelectorAll("button[data-bm-scheme]").forEach(schemeButton);
  document.querySelectorAll("[data-bm-filter]").forEach(filter);
  document.querySelectorAll(".bm-scroll--tall").forEach(toNow);
})();
