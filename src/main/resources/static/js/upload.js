// Sends a file in pieces, so that an interruption costs one piece; without this the form does it whole.
"use strict";
(() => {
  const PIECE = 1024 * 1024;
  const token = (form) => form.querySelector("input[name=_csrf]").value;
  const key = (form, file) => ["upload", form.dataset.draft, form.dataset.requirement, file.name, file.size, file.lastModified].join("|");

  async function ask(form, method, path, body, type) {
    const headers = { "X-CSRF-TOKEN": token(form), Accept: "application/json" };
    if (type) { headers["Content-Type"] = type; }
    const answer = await fetch(form.dataset.uploads + path, { method, headers, body });
    const data = await answer.json().catch(() => ({}));
    return { status: answer.status, ok: answer.ok, data };
  }

  async function begin(form, file, say) {
    const known = localStorage.getItem(key(form, file));
    if (known) {
      const found = await ask(form, "GET", "/" + known);
      if (found.ok && found.data.id) { say(form.dataset.resumed); return found.data; }
    }
    const begun = await ask(form, "POST", "", JSON.stringify({ name: file.name, size: file.size }), "application/json");
    if (!begun.ok || !begun.data.id) { throw begun; }
    localStorage.setItem(key(form, file), begun.data.id);
    return begun.data;
  }

  async function send(form, file, show, say) {
    let { id, received } = await begin(form, file, say);
    while (received < file.size) {
      const piece = file.slice(received, received + PIECE);
      const sent = await ask(form, "PUT", "/" + id + "?da=" + received, piece, "application/octet-stream");
      if (sent.status !== 409 && !sent.ok) { throw sent; }
      if (typeof sent.data.received !== "number") { throw sent; } // logged out meanwhile
      received = sent.data.received;
      show(received / file.size);
    }
    say(form.dataset.checking);
    const done = await ask(form, "POST", "/" + id + "/fine?requisito=" + encodeURIComponent(form.dataset.requirement));
    if (!done.ok || !done.data.document) { throw done; }
    localStorage.removeItem(key(form, file));
  }

  function refuse(form, message) {
    const field = form.querySelector(".field");
    const input = form.querySelector("input[type=file]");
    let place = field.querySelector(".wrong");
    if (!place) {
      place = document.createElement("p");
      place.className = "wrong";
      place.id = input.id + "-errore";
      place.setAttribute("role", "alert");
      input.before(place);
      input.setAttribute("aria-describedby", place.id + " limiti");
    }
    field.classList.add("is-wrong");
    input.setAttribute("aria-invalid", "true");
    place.textContent = message;
    input.focus();
  }

  async function upload(form, file) {
    const state = form.querySelector(".upload-state");
    const say = (text) => { state.querySelector("span").textContent = text; };
    const show = (part) => { state.querySelector("progress").value = part * 100; say(Math.round(part * 100) + "%"); };
    const button = form.querySelector("button[name=carica]");
    state.hidden = false;
    button.disabled = true;
    try {
      await send(form, file, show, say);
      location.assign(location.pathname + "?ok=" + Date.now() + "#" + form.dataset.requirement);
    } catch (failed) {
      state.hidden = true;
      button.disabled = false;
      if (failed.status === 422) { localStorage.removeItem(key(form, file)); }
      refuse(form, (failed.data && failed.data.message) || form.dataset.failed);
    }
  }

  document.querySelectorAll("form.send-file").forEach((form) => form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]").files[0];
    if (!file || !window.fetch || !window.localStorage) { return; }
    event.preventDefault();
    event.stopPropagation();
    if (file.size > Number(form.dataset.limit)) { refuse(form, form.dataset.tooLarge); return; }
    upload(form, file);
  }));
})();
