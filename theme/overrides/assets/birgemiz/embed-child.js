/* Tells the page around the frame how high this one is. Without it the frame has a fixed height and scrolls. */
(function () {
  "use strict";
  if (parent === window) return;
  /* The body and not the document: that is never lower than its frame, which could then only grow.
     To any origin ("*"), because a school's website may have any; what it learns is a number of pixels. */
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "birgemiz-height", height }, "*");
  }).observe(document.body);
})();
