/* The form of the page for school websites: fills the lines to copy and shows what they give.
   Without this script the lines stand there with places to fill by hand. */
(function () {
  "use strict";

  const form = document.querySelector("form.bm-embed");
  const { school, lang, items } = form.elements;
  const preview = document.querySelector(".bm-preview");
  const areas = [...document.querySelectorAll(".bm-snippet textarea")];
  const attribute = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

  const chosen = () => ({
    school: school.value,
    items: items.value,
    title: school.selectedOptions[0].getAttribute(`data-bm-${lang.value}`) || "",
  });

  function fill(area, values) {
    const pattern = area.getAttribute(`data-bm-${lang.value}`);
    area.value = values.school ? pattern.replace(/\{(\w+)\}/g, (_, name) => attribute(values[name])) : pattern;
    const tools = area.nextElementSibling;
    tools.hidden = !values.school;
    tools.querySelector("[role=status]").textContent = "";
  }

  /* The preview is what the first lines give, with this site's own script. */
  function look(values) {
    preview.hidden = !values.school;
    const script = document.createElement("script");
    script.src = form.dataset.bmScript;
    Object.assign(script.dataset, values, { lang: lang.value });
    preview.querySelector("div").replaceChildren(...(values.school ? [script] : []));
  }

  function show() {
    const values = chosen();
    areas.forEach((area) => fill(area, values));
    document.querySelector("[data-bm-by-hand]").hidden = Boolean(values.school);
    look(values);
  }

  /* Without a secure connection a browser has no clipboard for scripts, only the old command. */
  async function copy(area) {
    area.select();
    if (navigator.clipboard) await navigator.clipboard.writeText(area.value);
    else document.execCommand("copy");
  }

  for (const area of areas) {
    const told = area.nextElementSibling.querySelector("[role=status]");
    area.nextElementSibling.querySelector("button").addEventListener("click", () => {
      copy(area).then(() => { told.textContent = told.dataset.bmDone; }, () => area.select());
    });
  }
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
})();
