// The body of a function: what a person could perceive of the page now: the text, the focus, the
// fields. It reads and never acts.
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const name = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  const own = element.getAttribute("aria-label");
  if (own) return plain(own);
  if (element.labels?.length) return plain([...element.labels].map((label) => label.innerText).join(" "));
  return plain(element.innerText) || plain(element.title);
};
const shown = (element) => element.getClientRects().length > 0;
const focus = document.activeElement ?? document.body;
return {
  text: plain(document.body.innerText),
  focus: {
    name: focus === document.body ? "" : name(focus),
    role: focus.getAttribute("role") ?? focus.tagName.toLowerCase(),
    value: focus.value ?? null,
  },
  fields: [...document.querySelectorAll("input, textarea, select")].filter(shown).map((field) => ({
    name: name(field),
    value: field.type === "checkbox" || field.type === "radio" ? String(field.checked) : field.value.replace(/\u00a0/g, " "),
  })),
  settled: document.readyState === "complete" && !document.querySelector("[aria-busy=true]") && document.fonts.status === "loaded",
};
