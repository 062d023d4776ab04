// Keys and live lists. Everything here is also reached by links and forms; without script nothing is lost but comfort.
(() => {
  "use strict";
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const writing = (e) => e.target.closest("input, textarea, select") || e.ctrlKey || e.metaKey || e.altKey;
  const link = (row) => row.matches("a") ? row : row.querySelector("a[data-open]") || row.querySelector("a");
  let place = -1;

  function move(by) {
    const all = rows();
    if (!all.length) return;
    const current = all.findIndex((row) => row.classList.contains("here"));
    place = Math.max(0, Math.min(all.length - 1, (current < 0 ? (by > 0 ? -1 : 0) : current) + by));
    all.forEach((row, i) => row.classList.toggle("here", i === place));
    const target = link(all[place]);
    if (target) target.focus({ preventScroll: true });
    all[place].scrollIntoView({ block: "nearest" });
  }

  // Parts of a page are fetched by htmx where a page has such parts; it comes after the first paint.
  const parts = document.querySelector('script[data-parts]');
  if (parts && document.querySelector("[hx-get]")) {
    addEventListener("load", () => setTimeout(() => {
      const script = document.createElement("script");
      script.src = parts.dataset.parts;
      document.head.append(script);
    }));
  }

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    "/": () => { const box = document.querySelector("main input[type=search], .bar input[type=search]"); if (box) { box.focus(); box.select(); } },
    "?": () => { const help = document.getElementById("keys"); if (help) help.open ? help.close() : help.showModal(); },
    u: () => { const up = document.querySelector("a[rel=up]"); if (up) up.click(); },
  };

  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && e.target.matches("input")) e.target.blur();
    if (writing(e)) return;
    const act = keys[e.key];
    if (act) { e.preventDefault(); act(); }
    if (e.key === "Enter" && e.target === document.body) { const all = rows(); if (all[place]) link(all[place]).click(); }
  });

  // A list that follows the store says what is new and waits to be asked: nothing jumps under the reader. An empty one fills itself.
  const live = document.querySelector("[data-live]");
  if (live && "EventSource" in window) {
    const changed = new Set();
    const source = new EventSource(live.dataset.live);
    source.addEventListener("story", (e) => {
      if (document.querySelector("[data-fill]")) { location.reload(); return; }
      changed.add(JSON.parse(e.data).id);
      live.hidden = false;
      live.querySelector("a").textContent = changed.size + (changed.size === 1 ? " story" : " stories") + " new or changed: show";
    });
    addEventListener("pagehide", () => source.close());
  }

  document.addEventListener("htmx:afterSwap", () => {
    const here = location.pathname;
    document.querySelectorAll(".claims a").forEach((a) => a.getAttribute("href") === here ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
  });

  // On a phone rows of links are drawn aside; where one is stands in sight. Asking for a place lays the page out, so it waits for the first paint.
  const inSight = (row) => {
    const here = row.querySelector("[aria-current]");
    if (here) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  };
  requestAnimationFrame(() => setTimeout(() => document.querySelectorAll("[data-scrolled]").forEach(inSight)));
})();
