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
const webpack = require("webpack");

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

/** Lets cells with errors reach the functions, which give a reason for each; the metadata plugin has no way to say so. */
class AllowErrorValues {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AllowErrorValues", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "AllowErrorValues", stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(asset.source.source()) };
        const text = JSON.stringify(metadata, null, 2) + "\n";
        compilation.updateAsset("functions.json", new webpack.sources.RawSource(text));
      });
    });
  }
}

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
    functions: "./src/functions/functions.ts",
    taskpane: "./src/pane/taskpane.tsx",
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: path.resolve(__dirname, "src/functions/functions.ts"),
    }),
    new AllowErrorValues(),
    new HtmlPlugin({
      template: "./src/pane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
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
    new MiniCssExtractPlugin(),
  ],
});

module.exports = [addin, workbench];
