// Reads QR codes with jsQR and writes the text of each, null where there is none (JSON).
// Use: node codes.mjs NODE_MODULES < a JSON array of symbols, each an array of rows of # (dark) and .
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { default: jsQR } = createRequire(process.argv[2] + "/")("jsqr");
const scale = 4;
const quiet = 4;

function read(symbol) {
  const side = (symbol.length + 2 * quiet) * scale;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (symbol[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === "#") {
        picture.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return jsQR(picture, side, side)?.data ?? null;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
