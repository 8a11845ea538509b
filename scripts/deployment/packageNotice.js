const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { statedLicence } = require("./licenceTexts");

const LICENCE_FILE = /^(licen[cs]e|copying|notice|third_party_licenses)([._-]|$)/i;
const LICENCE_FOLDER = /^licenses$/i;

/** Packages whose published file has their dependencies worked into it, where the bundler cannot see them. */
const WORKED_IN = ["docx"];

/** The folder of the package that a file of node_modules belongs to; `undefined` for our own files. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

/** The folders given and those of what is worked into their packages. */
function withWorkedIn(folders) {
  const found = new Set(folders);
  for (const folder of found) {
    const { name, dependencies } = manifestOf(folder);
    const isWorkedIn = WORKED_IN.includes(name) || !folders.includes(folder);
    for (const each of isWorkedIn ? Object.keys(dependencies ?? {}) : []) {
      if (!each.startsWith("@types/")) found.add(resolveFrom(folder, each));
    }
  }
  return [...found];
}

/** Where Node would find a package from another's folder; string_decoder is one there, and a part of Node as well. */
function resolveFrom(folder, name) {
  const { resolve } = createRequire(path.join(folder, "package.json"));
  const places = resolve.paths("a-package") ?? [];
  const found = places
    .map((place) => path.join(place, name))
    .find((place) => existsSync(path.join(place, "package.json")));
  if (!found) throw new Error(`${name}, which ${folder} contains, is not installed`);
  return found;
}

/** The files with licence texts in a package's folder, one level deep where it has a folder of them. */
function licenceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isFile()) return LICENCE_FILE.test(entry.name) ? [file] : [];
      if (!LICENCE_FOLDER.test(entry.name)) return [];
      return readdirSync(file).map((name) => path.join(file, name));
    })
    .sort();
}

/** What is to be said of a package: its name, version, licence, and the texts that must go with it. */
function packageNotice(folder) {
  const manifest = manifestOf(folder);
  const texts = licenceFiles(folder).map((file) => readFileSync(file, "utf8").trim());
  const { name, version, license } = manifest;
  return {
    title: `${name} ${version} (${license})`,
    text: (texts.length > 0 ? texts : [statedLicence(manifest)])
      .join("\n\n")
      .replaceAll("\r\n", "\n"),
  };
}

module.exports = { packageFolder, packageNotice, withWorkedIn };
