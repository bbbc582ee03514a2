/* Opens the form that the address names (?school=…, ?department) in the place of the list of all forms. */
(() => {
  "use strict";
  const KEPT = "birgemiz-form";
  const program = document.currentScript.dataset.bmProgram;
  const forms = [...document.querySelectorAll("[data-bm-form]")];
  const named = (search) => forms.find((form) => form.search === search);

  /* The Git server signs people in at one address, so the window in which they do names no school; any form serves
     there, because all reach one repository. */
  const signingIn = window.name === "auth" && window.opener !== null;
  const form = named(location.search) ?? (signingIn ? (named(localStorage.getItem(KEPT)) ?? forms[0]) : undefined);
  if (!form) return;

  if (!signingIn) localStorage.setItem(KEPT, form.search);
  const description = Object.assign(document.createElement("link"), {
    rel: "cms-config-url",
    type: "application/yaml",
    href: form.dataset.bmForm,
  });
  document.querySelector("main").remove();
  document.querySelector('link[rel="stylesheet"]').remove();
  document.head.append(description, Object.assign(document.createElement("script"), { src: program }));
})();
