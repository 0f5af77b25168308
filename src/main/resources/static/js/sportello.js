// Everything works without this file; it only shortens the way.
"use strict";
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
});
const summary = document.getElementById("errori");
if (summary) { summary.focus(); }
// a long drawing opens where the case stands
for (const frame of document.querySelectorAll(".process-frame")) {
  const stands = frame.querySelector(".current");
  if (stands) {
    const at = stands.getBoundingClientRect();
    frame.scrollLeft += at.left + at.width / 2 - frame.getBoundingClientRect().left - frame.clientWidth / 2;
  }
}
