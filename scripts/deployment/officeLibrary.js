/**
 * Where the pane may load Microsoft's Office library from: its own folder, for networks that reach nothing else, or one of
 * the two networks from which Microsoft supports it.
 */
const officeLibraries = {
  local: { script: "office/office.js" },
  cdn: {
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  "cdn-cn": {
    script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
};

/**
 * The library by its name on the command line; throws with a sentence for any other.
 *
 * @example officeLibrary("local") // => { script: "office/office.js" }
 */
function officeLibrary(name = "local") {
  if (!Object.hasOwn(officeLibraries, name)) {
    const known = Object.keys(officeLibraries).join("、");
    throw new Error(`--office-js: 只能是 ${known}（must be one of these）: ${name}`);
  }
  return officeLibraries[name];
}

module.exports = { officeLibrary };
