const webpack = require("webpack");
const { packageFolder, packageNotice, withWorkedIn } = require("./packageNotice");

const NOTICES = "THIRD-PARTY-NOTICES.txt";
const HEAD =
  "指标总结（Metric Narrative）包含以下第三方软件，各按其许可使用。\n" +
  "Metric Narrative contains the following third-party software, each under its own licence.\n";
const RULE = "=".repeat(80);

/** Puts beside the build what the licences ask for of every package that has gone into it. */
class ThirdPartyNotices {
  /** Packages that are copied rather than bundled, by their folders. */
  constructor(copied = []) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const folders = [...resourcesOf(compilation.modules)].map(packageFolder);
        const bundled = folders.filter((folder) => folder !== undefined);
        const text = noticesOf([...new Set([...bundled, ...this.copied])]);
        compilation.emitAsset(NOTICES, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The files behind modules, also of those that were put together into one. */
function* resourcesOf(modules) {
  for (const { resource, modules: parts } of modules) {
    if (resource) yield resource;
    if (parts) yield* resourcesOf(parts);
  }
}

function noticesOf(folders) {
  const notices = withWorkedIn(folders)
    .map(packageNotice)
    .sort((one, other) => (one.title < other.title ? -1 : 1));
  const unique = new Map(notices.map(({ title, text }) => [title, text]));
  const parts = [...unique].map(([title, text]) => `${RULE}\n${title}\n${RULE}\n\n${text}\n`);
  return [HEAD, ...parts].join("\n");
}

module.exports = { NOTICES, ThirdPartyNotices };
