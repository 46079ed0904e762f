// Plays a story in Chromium: node play.mjs STORY.json HOST FOLDER
// The page comes from ui/dist, the core is the real one behind HOST; axe looks at every step.
import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { Host } from "./host.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const [storyFile, hostProgram, folder] = process.argv.slice(2);
const story = JSON.parse(readFileSync(storyFile, "utf8"));
const look = `(() => {${readFileSync(join(here, "../src/story/look.js"), "utf8")}})()`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const policy = JSON.parse(readFileSync(join(root, "src-tauri/tauri.conf.json"), "utf8")).app.security.csp;
const origin = "http://beiratsmappe.test";
const patience = 15_000;
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

let host = new Host(hostProgram, folder);
const began = Date.now();
const browser = await chromium.launch({
  executablePath: process.env.BEIRATSMAPPE_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  locale: "de-DE",
  colorScheme: "light",
  // A fading toast would be measured at half its contrast.
  reducedMotion: "reduce",
});
const page = await context.newPage();
const complaints = [];
page.on("pageerror", (error) => complaints.push(`Fehler der Seite: ${error.message}`));
page.on("console", (message) => {
  if (message.type() === "error") complaints.push(`Konsole: ${message.text()}`);
});
await page.exposeFunction("beiratsmappeHost", (name, request) => host.call(name, request));
await page.route("**/*", serve);

try {
  await page.goto(`${origin}/`);
  for (const [index, step] of story.steps.entries()) {
    try {
      for (const act of step.acts) await perform(act);
      await until("die Seite kommt nicht zur Ruhe", (seen) => seen.settled);
      await inspect(step.title);
    } catch (error) {
      const seen = await page.evaluate(look).catch(() => null);
      throw new Error(`Schritt ${index + 1} „${step.title}“: ${error.message}\n${JSON.stringify(seen, null, 1)}`);
    }
  }
} catch (error) {
  complaints.push(error.message);
} finally {
  await browser.close();
  await host.end();
}
console.log(`${story.name}: ${story.steps.length} Schritte`);
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function serve(route) {
  const url = new URL(route.request().url());
  if (url.origin !== origin) {
    // blob: and data: never come here; anything else would be a call to the outside.
    complaints.push(`Die Seite ruft nach draußen: ${url}`);
    return route.abort();
  }
  const path = normalize(decodeURIComponent(url.pathname === "/" ? "/index.html" : url.pathname));
  try {
    const body = readFileSync(join(root, "ui/dist", path));
    const headers = { "content-type": types[extname(path)] ?? "application/octet-stream", "content-security-policy": policy };
    return route.fulfill({ body, headers });
  } catch {
    if (path !== "/favicon.ico") complaints.push(`Der Seite fehlt ${path}`);
    return route.fulfill({ status: 404, body: "" });
  }
}

async function perform(act) {
  switch (act.act) {
    case "press":
      return page.keyboard.press(act.keys);
    case "type":
      return page.keyboard.type(act.text);
    case "see":
      return until(`„${act.text}“ erscheint nicht`, (seen) => seen.text.includes(act.text));
    case "gone":
      return until(`„${act.text}“ verschwindet nicht`, (seen) => !seen.text.includes(act.text));
    case "at":
      return until(`der Fokus kommt nicht zu „${act.name}“`, (seen) => seen.focus.name.includes(act.name));
    case "field":
      return until(`„${act.name}“ wird nicht „${act.value}“`, (seen) =>
        seen.fields.some((field) => field.name.includes(act.name) && field.value === act.value));
    case "document":
      return waitFor(`${act.name} entsteht nicht`, () => isFreshPdf(join(folder, act.name)));
    case "reopen":
      await host.end();
      host = new Host(hostProgram, folder);
      // A new window begins at the first page, not where the old one was.
      await page.goto("about:blank");
      return page.goto(`${origin}/`);
    default:
      throw new Error(`Unbekannt: ${act.act}`);
  }
}

function isFreshPdf(file) {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts || facts.size < 5_000 || facts.mtimeMs < began) return false;
  return readFileSync(file).subarray(0, 5).equals(Buffer.from("%PDF-"));
}

async function until(otherwise, comeAbout) {
  return waitFor(otherwise, async () => comeAbout(await page.evaluate(look)));
}

async function waitFor(otherwise, comeAbout) {
  const end = Date.now() + patience;
  while (!(await comeAbout())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

// In both colour schemes: contrast is a matter of each.
async function inspect(title) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() =>
      window.axe.run(document, {
        resultTypes: ["violations", "passes"],
        rules: { "color-contrast": { enabled: true } },
      }));
    if (passes.length === 0) complaints.push(`${title}: axe hat nichts geprüft`);
    for (const violation of violations) {
      const nodes = violation.nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`).join("\n  ");
      complaints.push(`${title} (${colorScheme}): ${violation.id}: ${violation.help}\n  ${nodes}`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}
