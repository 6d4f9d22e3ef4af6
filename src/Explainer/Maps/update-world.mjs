// Writes world.bin, beside this file, from Natural Earth as the package world-atlas has it. Run it when there is a new version:
//
//     node src/Explainer/Maps/update-world.mjs 2.0.2 48.2.0
//
// The second version is that of CLDR, which says which letters stand for which number of a country (ISO 3166-1). It needs npm
// and tar. The build never runs it.
//
// What it writes, all numbers as in LEB128, signed ones in zigzag, compressed with gzip:
//
//     arcs: how many; of each twice its points, and one more where it is disputed; of each point how far it is from the last, east
//           and north, in steps of 0.005 degrees
//     areas: how many; of each the two letters of its code, -- for none, and its polygons
//     polygons: how many; of each how many rings; of each ring how many arcs; their numbers, ~n for one that is walked backwards
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const [version, cldr] = process.argv.slice(2);
if (!version || !cldr) {
  console.error("usage: node update-world.mjs VERSION CLDR-VERSION");
  process.exit(2);
}

// What the data keeps apart from the countries around it, and no state is by the list of the United Nations. Their edges are dashed.
const disputed = new Set(["Kosovo", "N. Cyprus", "Somaliland", "W. Sahara", "Siachen Glacier", "Crimea"]);

// The data draws who holds a land, not whose it is. Crimea lies in Ukraine (UN General Assembly, resolution 68/262 of 27 March
// 2014), and the data has it as a part of Russia: it becomes an area of its own, so that its edge is dashed.
const apart = [{ name: "Crimea", from: "643", at: [34.3, 45.2] }];

// Borders that are disputed along their whole length in this data, by the codes of both sides: lines of armistice of 1949 and 1967
// (UN Security Council, resolutions 242 and 497) and the lines of control in Kashmir (resolution 47) and the Himalayas.
const disputedPairs = [["IL", "PS"], ["IL", "SY"], ["PS", "JO"], ["PS", "EG"], ["IN", "CN"]];
const disputedWithin = [{ pair: ["IN", "PK"], box: [72, 32.5, 78, 37.5] }];

const degree = 200;
const folder = mkdtempSync(join(tmpdir(), "world-"));
const fetchPackage = (name, at) => {
  const file = execFileSync("npm", ["pack", "--silent", `${name}@${at}`], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", file, "--one-top-level=" + name], { cwd: folder });
  return join(folder, name, "package");
};

const { arcs, objects: { countries }, transform: { scale, translate } } =
  JSON.parse(readFileSync(join(fetchPackage("world-atlas", version), "countries-50m.json"), "utf8"));
const supplemental = join(fetchPackage("cldr-core", cldr), "supplemental");
const mappings = JSON.parse(readFileSync(join(supplemental, "codeMappings.json"), "utf8")).supplemental.codeMappings;
// A number outlives the letters: 180 was ZR and is CD. Withdrawn letters are aliases of those that stand now.
const withdrawn = JSON.parse(readFileSync(join(supplemental, "aliases.json"), "utf8")).supplemental.metadata.alias.territoryAlias;
const letters = new Map(Object.entries(mappings).filter(([code, m]) => code.length === 2 && m._numeric && !withdrawn[code]).map(([code, m]) => [m._numeric, code]));
letters.set(undefined, "");

// Points in our steps, absolute, without two at one place.
const lines = arcs.map(arc => {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [Math.round((x * scale[0] + translate[0]) * degree), Math.round((y * scale[1] + translate[1]) * degree)];
  });
  return points.filter((p, i) => i === 0 || i === points.length - 1 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
});

const polygonsOf = geometry => geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
const areas = countries.geometries.map(g => ({ id: g.id, name: g.properties.name, polygons: polygonsOf(g) }));

const contains = (ring, [x, y]) => {
  const points = ring.flatMap(a => a < 0 ? [...lines[~a]].reverse() : lines[a]).map(p => [p[0] / degree, p[1] / degree]);
  return points.reduce((inside, [x2, y2], i) => {
    const [x1, y1] = points[(i || points.length) - 1];
    return (y1 > y) !== (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
};

for (const { name, from, at } of apart) {
  const whole = areas.find(a => a.id === from);
  const polygons = whole.polygons.filter(p => contains(p[0], at));
  if (polygons.length !== 1) {
    throw new Error(`${name} is ${polygons.length} polygons of ${whole.name}.`);
  }

  whole.polygons = whole.polygons.filter(p => !polygons.includes(p));
  areas.push({ name, polygons });
}

const codeOf = area => area.name === "Kosovo" ? "XK" : letters.get(area.id) ?? "";
const sides = lines.map(() => []);
for (const area of areas) {
  for (const arc of area.polygons.flat(2)) {
    sides[arc < 0 ? ~arc : arc].push(area);
  }
}

const isPair = (codes, pair) => codes.length === 2 && pair.every(p => codes.includes(p));
const isWithin = (line, [west, south, east, north]) => {
  const inside = line.filter(([x, y]) => x / degree >= west && x / degree <= east && y / degree >= south && y / degree <= north);
  return inside.length * 2 > line.length;
};
const isDisputed = (line, i) => {
  const codes = sides[i].map(codeOf);
  return sides[i].length === 2 && (sides[i].some(a => disputed.has(a.name)) || disputedPairs.some(p => isPair(codes, p))
    || disputedWithin.some(({ pair, box }) => isPair(codes, pair) && isWithin(line, box)));
};

const bytes = [];
const write = number => {
  while (number > 127) {
    bytes.push(number & 127 | 128);
    number = Math.floor(number / 128);
  }

  bytes.push(number);
};
const writeSigned = number => write(number < 0 ? -number * 2 - 1 : number * 2);
const writePolygons = polygons => {
  write(polygons.length);
  for (const rings of polygons) {
    write(rings.length);
    for (const ring of rings) {
      write(ring.length);
      ring.forEach(writeSigned);
    }
  }
};

write(lines.length);
lines.forEach((line, i) => {
  write(line.length * 2 + (isDisputed(line, i) ? 1 : 0));
  line.forEach(([x, y], j) => {
    writeSigned(x - (j ? line[j - 1][0] : 0));
    writeSigned(y - (j ? line[j - 1][1] : 0));
  });
});
write(areas.length);
for (const area of areas) {
  const code = codeOf(area) || "--";
  bytes.push(code.charCodeAt(0), code.charCodeAt(1));
  writePolygons(area.polygons);
}

const packed = gzipSync(Buffer.from(bytes), { level: 9 });
packed[9] = 255; // The system it was made on says nothing of the content.
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "world.bin"), packed);
rmSync(folder, { recursive: true });
console.log(`${lines.length} arcs, ${lines.reduce((n, l) => n + l.length, 0)} points, ${areas.length} areas, ${bytes.length} bytes, ${packed.length} packed`);
console.log("disputed: " + lines.map((l, i) => [l, i]).filter(([l, i]) => isDisputed(l, i)).map(([l, i]) => sides[i].map(a => a.name).join("–")).join(", "));
console.log("without code: " + areas.filter(a => !codeOf(a)).map(a => a.name).join(", "));
