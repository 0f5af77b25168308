// Draws the area of the works on a map; the coordinates beside it always do the same.
"use strict";
(() => {
  const M2_PER_DEGREE = 111320;

  function corners(text) {
    try {
      const ring = JSON.parse(text).coordinates[0];
      const points = ring.slice(0, -1).map(([lng, lat]) => [lat, lng]);
      return points.every((p) => p.every(Number.isFinite)) ? points : [];
    } catch { return []; }
  }

  function geoJson(points) {
    if (!points.length) { return ""; }
    const ring = points.map(([lat, lng]) => [+lng.toFixed(6), +lat.toFixed(6)]);
    return JSON.stringify({ type: "Polygon", coordinates: [[...ring, ring[0]]] });
  }

  function squareMetres(points) {
    const narrow = Math.cos((points[0]?.[0] ?? 0) * Math.PI / 180);
    let sum = 0;
    points.forEach(([lat, lng], i) => {
      const [nextLat, nextLng] = points[(i + 1) % points.length];
      sum += lng * nextLat - nextLng * lat;
    });
    return Math.round(Math.abs(sum) / 2 * M2_PER_DEGREE * M2_PER_DEGREE * narrow);
  }

  function start(tools) {
    const text = document.getElementById(tools.dataset.for);
    const state = tools.querySelector(".map-state");
    const box = tools.querySelector(".map");
    tools.hidden = false;
    box.setAttribute("role", "application");
    box.setAttribute("aria-label", tools.dataset.label);
    const map = L.map(box, { attributionControl: false, preferCanvas: false }).setView([44.4949, 11.3426], 12);
    L.control.scale({ imperial: false }).addTo(map);
    const drawn = L.layerGroup().addTo(map);
    let points = corners(text.value);

    function draw() {
      drawn.clearLayers();
      if (points.length > 1) { L.polygon(points, { color: "#a3122b", weight: 3, interactive: false }).addTo(drawn); }
      points.forEach((p) => L.circleMarker(p, { radius: 6, color: "#a3122b", fillColor: "#fff", fillOpacity: 1, interactive: false }).addTo(drawn));
      state.textContent = points.length
        ? tools.dataset.state.replace("{0}", points.length).replace("{1}", squareMetres(points).toLocaleString(document.documentElement.lang))
        : tools.dataset.none;
    }

    function change(next) {
      points = next;
      text.value = geoJson(points);
      draw();
    }

    map.on("click", (e) => change([...points, [e.latlng.lat, e.latlng.lng]]));
    text.addEventListener("input", () => { points = corners(text.value); draw(); });
    tools.addEventListener("click", (e) => {
      const what = e.target.closest("[data-do]")?.dataset.do;
      if (what === "undo") { change(points.slice(0, -1)); }
      if (what === "clear") { change([]); }
      if (what === "close" && points.length > 2) { map.fitBounds(points, { padding: [30, 30] }); text.focus(); }
    });
    draw();
    fetch(tools.dataset.source).then((r) => (r.ok ? r.json() : null)).then((boundary) => {
      if (!boundary) { return; }
      const line = L.geoJSON(boundary, { interactive: false, style: { color: "#06c", weight: 2, fillOpacity: .06 } }).addTo(map);
      map.fitBounds(points.length > 2 ? L.latLngBounds(points).pad(1) : line.getBounds());
    }).catch(() => {});
  }

  function all() {
    document.querySelectorAll(".map-tools[hidden]").forEach((tools) => { if (window.L) { start(tools); } });
  }
  all();
  document.addEventListener("questions:changed", all);
})();
