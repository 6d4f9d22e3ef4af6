// What of a hostile text has become part of the page and not of its words: [fault].
() => {
  const faults = [];
  // Where our own scripts have set what they add.
  const isPlace = /^((top|left|max-height): -?[\d.]+px;? ?)*$/;
  const name = e => e.outerHTML.slice(0, 120);
  if (window.hit !== undefined) {
    faults.push(`a script ran: window.hit is ${window.hit}`);
  }

  // What lies in the template of previews is cloned into the page when one opens.
  const all = root => [...root.querySelectorAll("*")].flatMap(e => e.localName === "template" ? [e, ...all(e.content)] : [e]);
  for (const e of all(document)) {
    for (const { name: key, value } of e.attributes) {
      if (/^on/i.test(key) || (key === "style" && !isPlace.test(value)) || /^(srcdoc|formaction|background|http-equiv)$/i.test(key)) {
        faults.push(`has the attribute ${key}: ${name(e)}`);
      } else if (/^(href|src|srcset|action|data|poster|xlink:href)$/i.test(key) && value !== "") {
        const { protocol } = new URL(value, document.baseURI);
        if (!["http:", "https:", "mailto:"].includes(protocol)) {
          faults.push(`leads to ${protocol} ${name(e)}`);
        }
      }
    }

    if (e.id === "x-previews") {
      continue;
    }

    if (/^(base|iframe|frame|object|embed|applet|style|form|foreignObject|animate|set|noscript|template|plaintext|math)$/i.test(e.localName)) {
      faults.push(`is an element that no page has: ${name(e)}`);
    } else if (e.localName === "script" && !/json/.test(e.type) && new URL(e.src, document.baseURI).origin !== location.origin) {
      faults.push(`is a script of somebody else's: ${name(e)}`);
    } else if (e.localName === "script" && !/json/.test(e.type) && !e.src) {
      faults.push(`is a script in the page: ${name(e)}`);
    } else if (e.localName === "script" && /json/.test(e.type)) {
      try {
        JSON.parse(e.textContent);
      } catch (error) {
        faults.push(`is JSON that cannot be read (${error.message}): ${name(e)}`);
      }
    }
  }

  return faults;
}
