/** What is measured by itself, built as it is shipped: the way from the workbook to the text, and the whole job on a file. */
const path = require("node:path");
const [addin] = require("../webpack.config.js")();

const output = path.resolve(__dirname, "../build/bench");
const cache = (name) => ({ ...addin.cache, name });

module.exports = [
  {
    ...addin,
    name: "bench",
    entry: {
      narrative: {
        import: "./bench/narrativePath.ts",
        library: { name: "narrativePath", type: "var" },
      },
    },
    output: { ...addin.output, path: output, clean: false },
    optimization: { ...addin.optimization, splitChunks: false },
    plugins: [],
    cache: cache("bench"),
  },
  {
    ...addin,
    name: "benchJob",
    target: "node20",
    entry: { job: "./bench/oneJob.ts" },
    output: { path: output, filename: "[name].js" },
    // The library it is held against comes as it is published.
    externals: { "@e965/xlsx": "commonjs2 @e965/xlsx" },
    optimization: { ...addin.optimization, splitChunks: false },
    plugins: [],
    cache: cache("benchJob"),
  },
];
