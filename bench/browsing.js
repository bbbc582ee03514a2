/* What browsing.py asks of the page itself. Times are milliseconds, places pixels. */
globalThis.bench = {
  /* First paint and load event, since the navigation began. */
  loaded() {
    const [load] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { paint: paint.startTime, load: load.loadEventEnd };
  },

  /* From the click to the end of its script, and to the end of the next frame: a message that is sent from a
     frame's callback arrives when that frame is laid out and painted. */
  narrowed(button) {
    return new Promise((resolve) => {
      const begin = performance.now();
      button.click();
      const script = performance.now() - begin;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ script, painted: performance.now() - begin });
        port2.postMessage(null);
      });
    });
  },

  /* Where head and school column are when a table is scrolled to its far corner, and whether anything covers them. */
  corner(box) {
    box.scrollIntoView({ block: "center" });
    box.scrollTo(box.scrollWidth, box.scrollHeight);
    const edge = box.getBoundingClientRect(), { tHead, tBodies, tFoot } = box.querySelector("table");
    const place = (cell) => {
      const at = cell.getBoundingClientRect();
      const seen = document.elementFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2);
      return { top: at.top - edge.top, left: at.left - edge.left, seen: cell.contains(seen) };
    };
    const lines = [...tHead.rows].map((row) => [...row.cells].at(-1));
    const school = [...tBodies[0].rows].at(-1).cells[0];
    /* The last cells of the head's two rows: where the first row spans both, its school is the first cell. */
    const gap = lines.length > 1 ? lines[1].getBoundingClientRect().top - lines[0].getBoundingClientRect().bottom : null;
    return {
      head: place(lines[0]),
      gap,
      school: place(school),
      share: school.offsetWidth / edge.width,
      rows: Math.floor((box.clientHeight - tHead.offsetHeight - tFoot.offsetHeight) / school.offsetHeight),
    };
  },

  /* The frames of a scroll down by so many pixels in each, and how many tasks were longer than 50 ms. */
  scrolled(box, step) {
    box.scrollTo(0, 0);
    return new Promise((resolve) => {
      const frames = [];
      let tasks = 0, before = 0;
      new PerformanceObserver((list) => { tasks += list.getEntries().length; }).observe({ type: "longtask" });
      const frame = (now) => {
        if (before) frames.push(now - before);
        before = now;
        box.scrollBy(0, step);
        if (frames.length < 150) requestAnimationFrame(frame);
        else setTimeout(() => resolve({ frames, tasks }), 100);
      };
      requestAnimationFrame(frame);
    });
  },
};
