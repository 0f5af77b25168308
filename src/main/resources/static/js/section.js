// Saves at each choice and shows the questions that depend on it; without this there is a button.
"use strict";
(() => {
  const form = document.querySelector("form[data-refresh]");
  if (!form || !window.fetch) { return; }
  document.documentElement.classList.add("has-script");
  let pending = null;

  const names = (root) => [...root.querySelectorAll("[data-field]")].map((f) => f.dataset.field).join("\n");

  function keepTyped(from, to) {
    for (const old of from.querySelectorAll("input[type=text], input[type=date], textarea")) {
      const now = to.querySelector("#" + CSS.escape(old.id));
      if (now) { now.value = old.value; }
    }
  }

  function show(page) {
    const fresh = page.getElementById("domande");
    const stale = document.getElementById("domande");
    const saved = page.querySelector(".saved");
    if (!fresh || !saved) { return; }
    document.querySelector(".saved").replaceWith(saved);
    const mark = page.querySelector("input[name=versione]");
    if (mark) { form.querySelector("input[name=versione]").value = mark.value; }
    if (names(fresh) === names(stale)) { return; }
    const focused = document.activeElement.id;
    keepTyped(stale, fresh);
    stale.replaceWith(fresh);
    document.getElementById(focused)?.focus({ preventScroll: true });
    document.dispatchEvent(new Event("questions:changed"));
  }

  async function refresh() {
    const data = new FormData(form);
    data.set("azione", "aggiorna");
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(data) });
    if (answer.ok) { show(new DOMParser().parseFromString(await answer.text(), "text/html")); }
  }

  form.addEventListener("change", (event) => {
    if (!event.target.matches("input[type=radio], input[type=checkbox], select")) { return; }
    const before = pending || Promise.resolve();
    const mine = before.then(refresh).catch(() => {}).then(() => { if (pending === mine) { pending = null; } });
    pending = mine;
  });

  // what is typed reaches the server after what was chosen before it
  form.addEventListener("submit", (event) => {
    if (!pending) { return; }
    event.preventDefault();
    event.stopPropagation();
    const button = event.submitter;
    pending.then(() => form.requestSubmit(button && form.contains(button) ? button : undefined));
  });
})();
