/** The way from the workbook to the text by itself, built as the add-in is. */
const path = require("node:path");
const [addin] = require("../webpack.config.js");

module.exports = {
  ...addin,
  name: "bench",
  entry: {
    narrative: {
      import: "./bench/narrativePath.ts",
      library: { name: "narrativePath", type: "var" },
    },
  },
  output: { ...addin.output, path: path.resolve(__dirname, "../build/bench") },
  plugins: [],
  cache: { ...addin.cache, name: "bench" },
};
