// How long from a save to the reloaded page, in Chromium: node serve.mjs FILE URL RUNS. Prints the milliseconds of each run.
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
const chromium = spawn("chromium", [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank",
], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });

// Messages end in a zero byte.
const answers = new Map();
const listeners = new Set();
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

  const loaded = () => new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error("The page was not loaded again.")), longest);
    const listener = message => {
      if (message.method === "Page.loadEventFired") {
        clearTimeout(tooLong);
        listeners.delete(listener);
        resolve(performance.now());
      }
    };
    listeners.add(listener);
  });
  const has = async text => {
    const { result } = await page("Runtime.evaluate", { expression: `document.body.textContent.includes(${JSON.stringify(text)})` });
    return result.value;
  };

  const first = loaded();
  await page("Page.navigate", { url });
  await first;
  const original = readFileSync(file, "utf8");
  for (let run = -warmUps; run < runs; run++) {
    // The page listens, and the tool is done with the save before.
    await pause(400);
    const text = `Saved for the ${run + warmUps + 1}th time.`;
    let end = loaded();
    const start = performance.now();
    writeFileSync(file, `${original}\n\n${text}\n`);
    let time = await end;
    while (!await has(text)) {
      time = await loaded();
    }

    if (run >= 0) {
      console.log((time - start).toFixed(1));
    }
  }

  writeFileSync(file, original);
} finally {
  const gone = new Promise(resolve => chromium.once("close", resolve));
  await ask("Browser.close");
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
}
