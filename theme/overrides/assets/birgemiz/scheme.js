/* Light or dark before the page is drawn: the reader's own choice, else the device's. */
(function () {
  "use strict";
  try {
    var chosen = localStorage.getItem("birgemiz-scheme");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.bmScheme = chosen;
    }
  } catch (_) { /* storage may be switched off: the device decides */ }
})();
