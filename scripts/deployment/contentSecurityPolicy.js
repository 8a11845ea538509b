/**
 * What the browser lets the add-in do: run its own scripts and those of the Office library, and ask its own server only. The
 * components write their styles into the page, and icons of the style are data; no script is written into a page, and none
 * is made of text.
 *
 * The page states it, and the server with every file: a worker keeps to the policy that comes with its own file.
 *
 * @example contentSecurityPolicy({ script: "office/office.js" }) // => "default-src 'none'; script-src 'self'; …"
 */
function contentSecurityPolicy({ origin }) {
  return [
    "default-src 'none'",
    origin === undefined ? "script-src 'self'" : `script-src 'self' ${origin}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
