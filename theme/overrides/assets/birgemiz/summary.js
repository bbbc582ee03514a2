/* The summary without reloading: months are fetched, kinds of schools are rows shown or hidden and summed anew.
   Without this script every choice is a plain link to a page of its own. */
(function () {
  "use strict";

  const chosen = { staffing: "", language: "" };
  const summary = () => document.querySelector("[data-bm-summary]");

  /* As the generator counts: only all is 100, only none is 0, nothing asked is no value. */
  const share = (met, asked) =>
    !asked ? "–" : `${met === asked ? 100 : met === 0 ? 0 : Math.min(99, Math.max(1, Math.round((100 * met) / asked)))}\u00a0%`;

  const shownRows = (table) => [...table.tBodies[0].rows].filter((row) => !row.hidden);

  function sumShares(table) {
    [...table.tFoot.rows[0].cells].forEach((total, place) => {
      if (place === 0) return;
      let met = 0, asked = 0;
      for (const row of shownRows(table)) {
        const count = row.cells[place].querySelector("small");
        if (!count) continue;
        const [of, all] = count.textContent.split("/").map(Number);
        met += of;
        asked += all;
      }
      const value = share(met, asked);
      total.replaceChildren(value);
      if (asked) total.appendChild(document.createElement("small")).textContent = `${met} / ${asked}`;
      const key = table.tHead.rows[0].cells[place].dataset.bmColumn;
      const number = summary().querySelector(`[data-bm-number="${key}"]`);
      if (number) {
        number.querySelector("b").textContent = value;
        number.querySelector(".bm-numbers__count").textContent = asked ? `${met} / ${asked}` : "–";
      }
    });
  }

  function sumCounts(table) {
    [...table.tFoot.rows[0].cells].forEach((total, place) => {
      if (total.matches(".bm-grid__total")) {
        total.textContent = shownRows(table).reduce((sum, row) => sum + Number(row.cells[place].textContent), 0);
      }
    });
  }

  function show() {
    const wanted = Object.values(chosen).filter(Boolean);
    const box = summary();
    for (const row of box.querySelectorAll("[data-bm-kinds]")) {
      const kinds = row.dataset.bmKinds.split(" ");
      row.hidden = !wanted.every((kind) => kinds.includes(kind));
    }
    box.querySelectorAll("[data-bm-whole]").forEach((part) => { part.hidden = wanted.length > 0; });
    box.querySelectorAll('[data-bm-sums="shares"]').forEach(sumShares);
    box.querySelectorAll('[data-bm-sums="counts"]').forEach(sumCounts);
    for (const button of box.querySelectorAll("button[data-bm-kind]")) {
      button.setAttribute("aria-pressed", String(chosen[button.closest("[data-bm-facet]").dataset.bmFacet] === button.dataset.bmKind));
    }
    const told = box.querySelector("[data-bm-shown]");
    const table = box.querySelector("[data-bm-sums]");
    told.textContent = wanted.length ? told.dataset.bmShown.replace("#", shownRows(table).length) : "";
  }

  /* The kind that a page is named by, none for the page of the whole year. */
  const kindOf = (link) => link.pathname.replace(/^.*\/|\.html$/g, "").replace("index", "");

  /* A link to a kind's own page becomes a button that narrows this one. */
  function facet(list) {
    const name = list.dataset.bmFacet;
    for (const link of list.querySelectorAll("a")) {
      const kind = kindOf(link);
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: link.textContent });
      button.dataset.bmKind = kind;
      link.replaceWith(button);
    }
    list.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      chosen[name] = button.dataset.bmKind;
      keep();
      show();
    });
  }

  /* The choice stands in the address, so that it can be sent to somebody. */
  function keep() {
    const kept = new URLSearchParams(Object.entries(chosen).filter(([, kind]) => kind)).toString();
    history.replaceState(null, "", kept ? `#${kept}` : location.pathname);
  }

  function remember() {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of Object.keys(chosen)) {
      const kind = kept.get(name) || "";
      chosen[name] = summary().querySelector(`[data-bm-facet="${name}"] [data-bm-kind="${CSS.escape(kind)}"]`) ? kind : "";
    }
  }

  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    settle(document, location.href);
    settle(page, answer.url);
    for (const part of ["[data-bm-summary]", ".bm-header [hreflang]"]) {
      const fresh = page.querySelector(part);
      if (fresh) document.querySelector(part).replaceWith(document.importNode(fresh, true));
    }
    document.title = page.title;
    begin();
  }

  /* Links are relative to the page that they came with, so they are made whole before the address changes. */
  function settle(page, base) {
    for (const link of page.querySelectorAll('a[href], link[rel~="icon"]')) {
      link.setAttribute("href", new URL(link.getAttribute("href"), base).href);
    }
  }

  function begin() {
    const here = [...summary().querySelectorAll('[data-bm-facet="staffing"] [aria-current], [data-bm-facet="language"] [aria-current]')];
    for (const link of here) {
      /* A kind's own page: the choice goes along to a month. */
      if (kindOf(link)) chosen[link.closest("[data-bm-facet]").dataset.bmFacet] = kindOf(link);
    }
    if (here.some(kindOf)) return;
    summary().querySelectorAll('[data-bm-facet="staffing"], [data-bm-facet="language"]').forEach(facet);
    show();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest('[data-bm-facet="month"] a, [data-bm-facet="year"] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || location.protocol === "file:") return;
    event.preventDefault();
    const focus = link.getAttribute("href");
    load(link.href).then(() => {
      history.pushState(null, "", link.href);
      keep();
      summary().querySelector("[aria-current]")?.focus();
    }, () => { location.href = focus; });
  });
  addEventListener("popstate", () => load(location.pathname).then(() => { remember(); show(); }, () => location.reload()));

  begin();
  if (summary().querySelector("button[data-bm-kind]")) {
    remember();
    show();
  }
})();
