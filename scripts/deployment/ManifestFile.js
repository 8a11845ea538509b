const { readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { manifestFor } = require("./manifestFor");

const source = path.resolve(__dirname, "../../manifest.xml");

/** Puts the manifest for the address that the add-in is built for beside its files. */
class ManifestFile {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestFile", (compilation) => {
      compilation.fileDependencies.add(source);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ManifestFile", stage }, () => {
        const manifest = manifestFor(readFileSync(source, "utf8"), this.address);
        compilation.emitAsset("manifest.xml", new webpack.sources.RawSource(manifest));
      });
    });
  }
}

module.exports = { ManifestFile };
