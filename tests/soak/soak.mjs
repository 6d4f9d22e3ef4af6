// node soak.mjs EXPLAINER FOLDER [--short]: the program, a folder to work in. Prints a line for each trial, and exits with 1 where one fails.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [explainer, work, depth] = process.argv.slice(2);
const sizes = depth === "--short"
  ? { edits: 120, warmUp: 60, rapid: 500, compared: 4, open: 100, slow: 50 }
  : { edits: 2000, warmUp: 200, rapid: 10_000, compared: 200, open: 1000, slow: 200 };
const longest = 30_000;
const input = join(work, "input");
const pages = 40;

// The same numbers in every run (Park and Miller).
let seed = 20_161;
const below = n => (seed = seed * 48_271 % 2_147_483_647) % n;

// A site in which pages name each other and terms link themselves.
const page = n => join(input, "story", `${n}.md`);
const text = (n, words) => `---\ntitle: Chapter ${n}\nsummary: What happens in ${n}.\n---\n\n${words}\n\n## Part ${n}\n\n`
  + `A loan is renewed in [the next chapter](${(n + 1) % pages}.md). Whoever reads asks for a reservation.\n`;

function makeSite() {
  for (const folder of ["story", "glossary"]) {
    mkdirSync(join(input, folder), { recursive: true });
  }

  writeFileSync(join(input, "site.yml"), "title: Soak\nlanguage: en\nurl: https://example.org/\n");
  writeFileSync(join(input, "index.md"), "---\ntitle: Home\nsummary: A site to be worn out.\n---\n\nRead [the first chapter](story/0.md).\n");
  for (const term of ["Loan", "Reservation"]) {
    writeFileSync(join(input, "glossary", `${term.toLowerCase()}.md`), `---\ntitle: ${term}\nsummary: A word.\n---\n\nIt is explained.\n`);
  }

  for (let n = 0; n < pages; n++) {
    writeFileSync(page(n), text(n, "At first."));
  }
}

let server;
let address;
let said = "";

// Starts the preview; its words go to a file descriptor where one is given.
async function start(output = "pipe") {
  server = spawn(explainer, ["serve", "--input", input, "--port", "0"], { stdio: ["ignore", output, "pipe"] });
  said = "";
  server.stdout?.on("data", words => { said += words; });
  server.stderr.on("data", words => { said += words; });
  if (output === "pipe") {
    await until("the preview starts", () => /http:\/\/127\.0\.0\.1:\d+/.test(said));
    address = said.match(/http:\/\/127\.0\.0\.1:\d+/)[0];
  }
}

async function stop() {
  if (server.exitCode === null) {
    server.kill("SIGINT");
    await new Promise(done => server.once("exit", done));
  }
}

const get = path => fetch(new URL(path, address), { redirect: "manual" });
const shows = async (path, words) => (await (await get(path)).text()).includes(words);

// Waits until something is true, and gives how many milliseconds that took.
async function until(what, isTrue, within = longest) {
  const begun = performance.now();
  while (performance.now() - begun < within) {
    if (server && server.exitCode !== null) {
      throw new Error(`The preview ended with ${server.exitCode}: ${said}`);
    }

    if (await isTrue()) {
      return performance.now() - begun;
    }

    await pause(3);
  }

  throw new Error(`Not within ${within} ms: ${what}`);
}

const memory = () => Number(readFileSync(`/proc/${server.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const openFiles = () => readdirSync(`/proc/${server.pid}/fd`).length;
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const demand = (isTrue, words) => { if (!isTrue) { throw new Error(words); } };

// ---- What is tried. Each gives what it measured, in words.

async function editing() {
  const times = [];
  const sizesOf = [];
  for (let edit = 0; edit < sizes.edits; edit++) {
    const n = below(pages);
    writeFileSync(page(n), text(n, `Edit ${edit} is here.`));
    times.push(await until(`edit ${edit}`, () => shows(`/story/${n}/`, `Edit ${edit} is here.`)));
    sizesOf.push(memory());
  }

  const steady = sizesOf.slice(sizes.warmUp);
  const third = Math.ceil(steady.length / 3);
  const [first, last] = [median(steady.slice(0, third)), median(steady.slice(-third))];
  const growth = (last / first - 1) * 100;
  demand(depth === "--short" || Math.abs(growth) <= 10, `Memory went from ${first.toFixed(0)} to ${last.toFixed(0)} MB after the first ${sizes.warmUp} edits.`);
  return `${sizes.edits} edits, each shown after ${median(times).toFixed(0)} ms (median), at most ${Math.max(...times).toFixed(0)}; `
    + `memory ${first.toFixed(0)} → ${last.toFixed(0)} MB (${growth.toFixed(1)} %)`;
}

async function rapidChanges() {
  const last = new Map();
  for (let change = 0; change < sizes.rapid; change++) {
    const n = below(pages);
    last.set(n, `Change ${change} is here.`);
    writeFileSync(page(n), text(n, last.get(n)));
    if (change % 100 === 0) {
      await pause(1);
    }
  }

  const time = await until("the last of many changes", async () =>
    (await Promise.all([...last].map(([n, words]) => shows(`/story/${n}/`, words)))).every(Boolean));
  return `${sizes.rapid} changes without a pause, all shown ${time.toFixed(0)} ms after the last`;
}

// What only a preview has: the script that loads pages again, and names that are not kept by browsers.
const plain = words => words.replace(/<script src="\/assets\/reload[^>]*><\/script>\n/, "").replaceAll(/assets\/search(-index)?\.[0-9a-f]+\.js/g, "assets/search$1.js");

function randomEdit() {
  const n = below(pages);
  const path = page(n);
  const edits = [
    () => writeFileSync(path, text(n, `Random ${below(1000)}.`)),
    () => writeFileSync(path, text(n, `About a [loan](../glossary/loan.md), and ${"many words ".repeat(below(200))}.`)),
    () => writeFileSync(path, text(n, "A mistake: [nowhere](nowhere.md).")),
    () => { if (existsSync(path)) { unlinkSync(path); } },
    () => writeFileSync(join(input, "glossary", "loan.md"), `---\ntitle: Loan\nsummary: Summary ${below(100)}.\nalso: [lending ${below(5)}]\n---\n\nIt is explained.\n`),
    () => writeFileSync(join(input, "site.yml"), `title: Soak ${below(3)}\nlanguage: en\nurl: https://example.org/\n`),
    () => { mkdirSync(join(input, "images"), { recursive: true }); writeFileSync(join(input, "images", `${below(3)}.txt`), `${below(9)}`); },
  ];
  edits[below(edits.length)]();
}

function build() {
  const output = join(work, "fresh");
  const { status } = spawnSync(explainer, ["build", "--input", input, "--output", output, "--base-url", `${address}/`]);
  const files = status !== 0 ? [] : readdirSync(output, { recursive: true })
    .filter(f => statSync(join(output, f)).isFile() && !/^(\.explainer|_headers|_redirects|assets\/search.*)$/.test(f));
  return { status, files: new Map(files.map(f => [f, plain(readFileSync(join(output, f), "utf8"))])) };
}

async function comparing() {
  let whole = 0;
  let broken = 0;
  for (let edit = 0; edit < sizes.compared; edit++) {
    randomEdit();
    // A site with mistakes stays one for some edits, and is then mended.
    if (edit % 4 === 3) {
      Array.from({ length: pages }, (_, n) => n).filter(n => !existsSync(page(n)) || readFileSync(page(n), "utf8").includes("nowhere"))
        .forEach(n => writeFileSync(page(n), text(n, `Mended at ${edit}.`)));
    }

    const { status, files } = build();
    let different = "";
    await until(`edit ${edit} shows what a build makes; ${different}`, async () => {
      if (status !== 0) {
        return (await get("/")).status === 500;
      }

      different = "";
      await Promise.all([...files].map(async ([file, words]) => {
        if (plain(await (await get(`/${file}`)).text()) !== words) {
          different = file;
        }
      }));
      return different === "";
    }).catch(error => { throw new Error(`${error.message} (${different})`); });
    if (status === 0) { whole++; } else { broken++; }
  }

  return `${sizes.compared} random edits, each served as a fresh build makes it: ${whole} sites, ${broken} with mistakes`;
}

async function replacing() {
  const [elsewhere, away] = [join(work, "elsewhere"), join(work, "away")];
  cpSync(input, elsewhere, { recursive: true });
  renameSync(input, away);
  symlinkSync(elsewhere, input);
  writeFileSync(page(1), text(1, "Through a link."));
  const linked = await until("the input is a link", () => shows("/story/1/", "Through a link."));
  writeFileSync(page(1), text(1, "Through the same link."));
  const again = await until("a change in what the link leads to", () => shows("/story/1/", "Through the same link."));
  unlinkSync(input);
  await until("it is said that the folder is gone", () => said.includes("The folder is gone."));
  demand((await get("/story/1/")).status === 200, "What was there is no longer shown.");
  renameSync(away, input);
  await until("it is said that the folder is back", () => said.includes("The folder is back."));
  writeFileSync(page(1), text(1, "Back again."));
  const restored = await until("the folder is back", () => shows("/story/1/", "Back again."));
  rmSync(elsewhere, { recursive: true });
  return `input replaced by a link (${linked.toFixed(0)} ms, then ${again.toFixed(0)}), removed, and restored (${restored.toFixed(0)} ms)`;
}

async function openPages() {
  const files = openFiles();
  const before = memory();
  const streams = await Promise.all(Array.from({ length: sizes.open }, () => new Promise((resolve, reject) => {
    const asked = request(new URL("/_explainer/events", address), { agent: false }, answer => {
      const stream = { asked, heard: "" };
      answer.setEncoding("utf8").on("data", words => { stream.heard += words; }).on("error", () => {});
      resolve(stream);
    });
    asked.on("error", reject).end();
  })));
  await until("every page is told a version", () => streams.every(s => s.heard.includes("data: ")));
  const told = streams.map(s => s.heard);
  writeFileSync(page(2), text(2, "For many readers."));
  const time = await until("every page is told of a change", () => streams.every((s, i) => s.heard.length > told[i].length));
  const used = memory();
  streams.forEach(s => s.asked.destroy());
  await until("nothing stays open for pages that are shut", () => openFiles() <= files + 5);
  return `${sizes.open} open pages, all told of a change after ${time.toFixed(0)} ms; ${(used - before).toFixed(0)} MB for them; all let go`;
}

async function slowClients() {
  const { hostname, port } = new URL(address);
  const files = openFiles();
  const sockets = Array.from({ length: sizes.slow }, (_, n) => {
    const socket = connect(Number(port), hostname).on("error", () => {});
    // One half never ends its request, the other never reads the answer.
    socket.write(n % 2 ? "GET / HT" : `GET /story/${n % pages}/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`.repeat(50));
    socket.pause();
    return socket;
  });
  await pause(500);
  const begun = performance.now();
  writeFileSync(page(3), text(3, "Beside slow readers."));
  const time = await until("a quick reader beside slow ones", () => shows("/story/3/", "Beside slow readers."), 5000);
  sockets.forEach(socket => socket.destroy());
  await until("nothing stays open for slow readers", () => openFiles() <= files + 5);
  return `${sizes.slow} clients that do not finish or do not read; beside them a change is shown after ${time.toFixed(0)} ms (${(performance.now() - begun).toFixed(0)} with letting go)`;
}

// A log on a full disk, and a file that could be saved only in part.
async function fullDisk() {
  await stop();
  const full = openSync("/dev/full", "w");
  const port = 20_000 + process.pid % 20_000;
  server = spawn(explainer, ["serve", "--input", input, "--port", String(port)], { stdio: ["ignore", full, full] });
  closeSync(full);
  address = `http://127.0.0.1:${port}`;
  await until("a preview whose log is on a full disk", async () => (await get("/").catch(() => ({ status: 0 }))).status === 200);
  writeFileSync(page(4), "---\ntitle: Chap");
  await until("half a file is a mistake", async () => (await get("/story/4/")).status === 500);
  writeFileSync(page(4), text(4, "There is room again."));
  const time = await until("the whole file is shown", () => shows("/story/4/", "There is room again."));
  await stop();
  await start();
  return `the disk of the log is full: it goes on; a file cut short and then whole is shown after ${time.toFixed(0)} ms`;
}

makeSite();
let failed = 0;
try {
  await start();
  for (const trial of [editing, rapidChanges, comparing, replacing, openPages, slowClients, fullDisk]) {
    const begun = performance.now();
    try {
      console.log(`ok      ${await trial()} [${((performance.now() - begun) / 1000).toFixed(1)} s]`);
    } catch (error) {
      failed++;
      console.log(`FAILED  ${trial.name}: ${error.message}`);
      if (server.exitCode !== null) {
        await start();
      }
    }
  }
} finally {
  await stop();
}

console.log(failed === 0 ? "Nothing was found." : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
