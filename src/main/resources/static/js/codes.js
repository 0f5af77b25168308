// Offers what fits while one types in a field with a code list; without this there is a search page.
"use strict";
(() => {
  let number = 0;

  function listOf(field) {
    if (!field.hasAttribute("list")) {
      const list = document.createElement("datalist");
      list.id = "codici-" + (number += 1);
      field.after(list);
      field.setAttribute("list", list.id);
    }
    return document.getElementById(field.getAttribute("list"));
  }

  async function offer(field) {
    const text = field.value.trim();
    if (text.length < 2) { return; }
    const answer = await fetch(field.dataset.codes + "?testo=" + encodeURIComponent(text));
    if (!answer.ok || field.value.trim() !== text) { return; }
    const options = (await answer.json()).map((name) => new Option(name, name));
    listOf(field).replaceChildren(...options);
  }

  document.addEventListener("input", (event) => {
    if (event.target.dataset && event.target.dataset.codes) { offer(event.target).catch(() => {}); }
  });
})();
