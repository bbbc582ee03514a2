/* Puts a school's methodological hours into the school's own website, where this script stands:
   <script src="…/assets/birgemiz/embed.js" data-school="…" data-lang="kk" data-items="5" data-title="…" async></script>
   The frame may run its script, open links and nothing else: it has no access to the page around it. */
(function () {
  "use strict";

  const LOWEST = 80, HIGHEST = 4000;
  const MOST = 10, USUAL = 5;

  const script = document.currentScript;
  const { school = "", lang, items, title } = script.dataset;
  if (!/^[a-z0-9-]+$/.test(school)) {
    console.error("birgemiz: data-school must be the id of a school");
    return;
  }

  const count = Math.min(MOST, Math.max(1, parseInt(items, 10) || USUAL));
  const page = new URL(`../../${lang === "ru" ? "ru/" : ""}schools/${school}/embed.html#n${count}`, script.src);

  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation");
  Object.assign(frame, { title: title || school, loading: "lazy", referrerPolicy: "no-referrer" });
  Object.assign(frame.style, { border: "0", display: "block", height: "480px", width: "100%" });
  frame.src = page.href;

  /* Anybody may send messages to this window. Those of this frame are known by their source. A frame in a sandbox
     without allow-same-origin has no origin of its own, which reads "null"; another origin would mean that
     somebody lifted the sandbox. Even then a message can do no more than set a height within bounds. */
  addEventListener("message", ({ source, origin, data }) => {
    if (!source || source !== frame.contentWindow || origin !== "null") return;
    if (data?.type !== "birgemiz-height" || !Number.isFinite(data.height)) return;
    frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`;
  });

  script.after(frame);
})();
