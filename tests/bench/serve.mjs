// How long from a save to the reloaded page, in Chromium: node serve.mjs FILE URL RUNS. Prints for each run the milliseconds
// of it, and of a plain reload beside it.
// Chromium is driven through a pipe (--remote-debugging-pipe), so that Node alone is enough.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [file, url, runs] = process.argv.slice(2);
const warmUps = 3;
const longest = 60_000;

const profile = mkdtempSync(join(tmpdir(), "explainer-bench-"));
const chromium = spawn("chromium-headless-shell", [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank",
], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });

// Messages end in a zero byte.
const answers = new Map();
const listeners = [];
let buffered = "";
let sent = 0;
chromium.stdio[4].setEncoding("utf8").on("data", text => {
  const messages = (buffered + text).split("\0");
  buffered = messages.pop();
  messages.map(message => JSON.parse(message)).forEach(message => {
    answers.get(message.id)?.(message);
    answers.delete(message.id);
    listeners.forEach(listener => listener(message));
  });
});
const ask = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
  answers.set(++sent, ({ result, error }) => error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result));
  chromium.stdio[3].write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
});

try {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params) => ask(method, params, sessionId);
  await page("Page.enable");

  // When the page was loaded last, and who waits for that.
  let loadedAt = 0;
  let wake = () => {};
  listeners.push(message => {
    if (message.method === "Page.loadEventFired") {
      loadedAt = performance.now();
      wake();
    }
  });

  // The moment at which a page was loaded, after another one, of which something is true.
  const loaded = async (after, expression) => {
    for (const end = performance.now() + longest; performance.now() < end;) {
      const load = new Promise(resolve => { wake = resolve; });
      const at = loadedAt;
      if (at > after && (await page("Runtime.evaluate", { expression })).result.value === true) {
        return at;
      }

      await Promise.race([load, pause(200)]);
    }

    throw new Error(`The page was not loaded again: ${expression}`);
  };

  await page("Page.navigate", { url });
  await loaded(0, `location.href === ${JSON.stringify(url)}`);
  const original = readFileSync(file, "utf8");
  for (let run = -warmUps; run < runs; run++) {
    // The page listens by now, and the tool is done with the save before.
    await pause(1500);
    const text = `Saved for the ${run + warmUps + 1}th time.`;
    const start = performance.now();
    writeFileSync(file, `${original}\n\n${text}\n`);
    const saved = await loaded(start, `document.body.textContent.includes(${JSON.stringify(text)})`) - start;

    // What the browser needs in any case, now and on this machine.
    await pause(500);
    const again = performance.now();
    await page("Page.reload");
    const plain = await loaded(again, "true") - again;
    if (run >= 0) {
      console.log(saved.toFixed(1), plain.toFixed(1));
    }
  }

  writeFileSync(file, original);
} finally {
  const gone = new Promise(resolve => chromium.once("close", resolve));
  await ask("Browser.close");
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
}
