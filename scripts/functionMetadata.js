/**
 * What the build makes of functions.json: one file for each language, in the words of the reference. The generator of
 * the metadata has read the doc comments only as far as they are in Chinese.
 */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const project = path.resolve(__dirname, "..");
const functionsFolder = path.join(project, "src/functions");

/** The files whose doc comments are the metadata. */
const functionFiles = readdirSync(functionsFolder)
  .filter((file) => /[a-z]Functions?\.ts$/.test(file))
  .map((file) => path.join(functionsFolder, file))
  .sort();

/** By language: the metadata's file, which manifest.xml names, and the page that the functions' help leads to. */
const languages = {
  "zh-CN": { metadata: "functions.json", page: "functions.html" },
  "en-US": { metadata: "functions.en.json", page: "functions.en.html" },
};

class FunctionMetadata {
  /** Of the deployed add-in, with a slash at its end. */
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadata", stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (!generated) return;
        const metadata = JSON.parse(generated.source.source());
        for (const [language, files] of Object.entries(languages)) {
          const text =
            JSON.stringify(this.localized(metadata, language, files.page), null, 2) + "\n";
          const source = new webpack.sources.RawSource(text);
          if (compilation.getAsset(files.metadata)) compilation.updateAsset(files.metadata, source);
          else compilation.emitAsset(files.metadata, source);
        }
      });
    });
  }

  /** The metadata with descriptions, names of parameters and help in one language. */
  localized(metadata, language, page) {
    return {
      ...metadata,
      functions: metadata.functions.map((each) => {
        const { texts } = reference().find(({ id }) => id === each.id) ?? {};
        const { description, parameters } = texts?.[language] ?? {};
        if (parameters?.length !== each.parameters.length) {
          throw new Error(`${each.id} differs from the reference: run \`npm run reference\``);
        }
        return {
          ...each,
          description,
          helpUrl: `${this.address}${page}#${each.id}`,
          parameters: each.parameters.map((parameter, index) => ({
            ...parameter,
            ...parameters[index],
          })),
        };
      }),
    };
  }
}

function reference() {
  return JSON.parse(readFileSync(path.join(functionsFolder, "functionReference.json"), "utf8"));
}

module.exports = { FunctionMetadata, functionFiles, languages };
