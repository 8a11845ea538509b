const { LOCAL_ADDRESS } = require("./addressOf");

/**
 * English as Windows and Office know it besides that of the United States. An override holds for one culture only: without
 * these an Excel in British English would show a Chinese ribbon over an English pane.
 */
const englishCultures = [
  "en-029",
  "en-AE",
  "en-AU",
  "en-BZ",
  "en-CA",
  "en-GB",
  "en-HK",
  "en-ID",
  "en-IE",
  "en-IL",
  "en-IN",
  "en-JM",
  "en-MY",
  "en-NZ",
  "en-PH",
  "en-SG",
  "en-TT",
  "en-ZA",
  "en-ZW",
];

/** The manifest of an add-in served at an address: the committed one with all its addresses, and all of English, put in. */
function manifestFor(manifest, address) {
  return manifest
    .replaceAll(LOCAL_ADDRESS, address)
    .replace(/^( *)<(bt:)?Override Locale="en-US" (.*)\/>$/gm, (line, indent, prefix = "", rest) =>
      [
        line,
        ...englishCultures.map(
          (culture) => `${indent}<${prefix}Override Locale="${culture}" ${rest}/>`,
        ),
      ].join("\n"),
    );
}

module.exports = { englishCultures, manifestFor };
