// A desk program, not a browser: the keys of the web view itself do nothing. The page comes first:
// it ignores keys that somebody else has already taken, so these are taken last of all.
(() => {
  const browser = new Set(["f3", "f5", "f7"]);
  const withControl = new Set(["f", "g", "j", "o", "p", "r", "s", "u"]);
  addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    const control = event.ctrlKey && !event.altKey && !event.metaKey;
    if (browser.has(key) || (control && withControl.has(key))) event.preventDefault();
    if (control && !event.shiftKey && key === "q") {
      event.preventDefault();
      window.__TAURI_INTERNALS__.invoke("call", { name: "close_window", request: {} });
    }
  });
})();
