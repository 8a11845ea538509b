/**
 * Two builds, each with a name for `webpack --config-name`:
 * - `addin`: what a bureau deploys, in dist/
 * - `workbench`: the development page that plays Excel, in build/workbench/
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { FunctionMetadata, functionFiles, languages } = require("./scripts/functionMetadata");

const officeLibrary = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

/** The files that the Office library asks for by itself, by host and language; its licence wants them unmodified. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-winrt-16.00.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
];

function build(name, outputFolder, settings) {
  return {
    name,
    mode: "production",
    target: ["web", "es2020"],
    devtool: false,
    context: __dirname,
    output: {
      path: path.resolve(__dirname, outputFolder),
      filename: "[name].js",
      // What is loaded later must fit the script that asks for it, also after an update.
      chunkFilename: "[name].[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      moduleIds: "deterministic",
      chunkIds: "deterministic",
      // functions.js must run in a host that loads nothing else.
      runtimeChunk: false,
      splitChunks: false,
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename, path.resolve(__dirname, ".swcrc")] },
    },
    stats: "errors-warnings",
    ...settings,
  };
}

const addin = build("addin", "dist", {
  entry: {
    // By these names the pane, in the same page, finds the very functions that the cells call.
    functions: {
      import: "./src/functions/functions.ts",
      library: { name: "metricFunctions", type: "var" },
    },
    // NARRATE reads tables and writes text: by itself it is larger than all other functions together.
    narrate: {
      import: "./src/functions/narrateFunction.ts",
      library: { name: "metricNarrate", type: "var" },
    },
    taskpane: "./src/pane/taskpane.tsx",
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionMetadata(),
    ...Object.entries(languages).map(
      ([language, { page }]) =>
        new HtmlPlugin({
          template: "./scripts/reference/pageTemplate.js",
          templateParameters: { language },
          filename: page,
          inject: false,
          minify: false,
        }),
    ),
    new HtmlPlugin({
      template: "./src/pane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "narrate", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: path.join(officeLibrary, file),
          to: path.join("office", file),
          info: { minimized: true },
        })),
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        { from: "assets/help.html", to: "help.html", info: { minimized: true } },
      ],
    }),
    new MiniCssExtractPlugin(),
  ],
});

const workbench = build("workbench", "build/workbench", {
  entry: { workbench: "./workbench/main.ts" },
  plugins: [
    new HtmlPlugin({
      template: "./workbench/workbench.html",
      filename: "index.html",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [{ from: "assets/samples/*.xlsx", to: "samples/[name][ext]" }],
    }),
    new MiniCssExtractPlugin(),
  ],
});

module.exports = [addin, workbench];
