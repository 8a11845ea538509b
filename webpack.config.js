/**
 * Three builds, each with a name for `webpack --config-name`:
 * - `addin`: what a bureau deploys, in dist/
 * - `workbench`: the development page that plays Excel, in build/workbench/
 * - `cli`: the commands in one file
 *
 * `--env url=https://server/folder/` names the place that dist/ will be served from: manifest and help addresses follow it.
 * `--env office=cdn` has the pane load the Office library from Microsoft's network. `--env release=FOLDER` builds what a
 * release is made of into that folder: the add-in in site/, and the commands in cli/. `--env dev` builds what `npm run dev` shows.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { themeCss } = require("./scripts/theme/themeCss");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { ManifestFile } = require("./scripts/deployment/ManifestFile");
const { ThirdPartyNotices } = require("./scripts/deployment/ThirdPartyNotices");
const { addressOf } = require("./scripts/deployment/addressOf");
const { contentSecurityPolicy } = require("./scripts/deployment/contentSecurityPolicy");
const { officeLibrary } = require("./scripts/deployment/officeLibrary");
const { FunctionMetadata, functionFiles, languages } = require("./scripts/functionMetadata");

const officePackage = path.resolve(__dirname, "node_modules/@microsoft/office-js");

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

const { swcMinify, terserMinify } = TerserPlugin;

/** As often as there is something left to make smaller. */
const BY_SWC = { ecma: 2020, compress: { passes: 10 } };

/** What is not shipped is made smaller only as far as that costs nothing: the grid's libraries are ten times what is ours. */
const IN_HASTE = { ecma: 2020, compress: false };

/** Functions that stand together and are written alike compress better; none of ours is told by its prototype. */
const BY_TERSER = {
  ecma: 2020,
  compress: {
    hoist_funs: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    pure_getters: true,
    passes: 2,
  },
};

const minimizedBySwc = (terserOptions) => [
  new TerserPlugin({ minify: swcMinify, extractComments: false, terserOptions }),
];

const optimization = {
  moduleIds: "deterministic",
  chunkIds: "deterministic",
  // functions.js must run in a host that loads nothing else.
  runtimeChunk: false,
  splitChunks: false,
  minimizer: minimizedBySwc(BY_SWC),
};

/** Written to be read and edited; shipped packed. */
const PAIRS = /[\\/]traditionalPairs\.ts$/;

/** Each word with a heading that it was met in, which is for readers and tests. */
const ENTRIES = /[\\/]src[\\/]lexicon[\\/](?!script[\\/]).*\.ts$/;

/** Where rules stand, each with the reason for it, which is for readers and tests. */
const RULES = /[\\/]src[\\/](?:answers|check|narrative[\\/]plan|prose)[\\/].*\.ts$/;

/** As it is shipped: while it is being worked on, the pane has all of it. */
const REACT = /[\\/]react-dom-client\.production\.js$/;
const REACT_EXPORTS = /[\\/]react\.production\.js$/;

/** Where the core begins, for whoever it works for. What it shares with the pane has no need to be one and the same. */
const CORE = /[\\/]src[\\/](?:pane[\\/]engine[\\/]session|functions[\\/]narrateRange)\.ts$/;

/** What the core has in common with the pane and with the functions of the page: one and the same for all, so that it comes once. */
const COMMON =
  /[\\/]src[\\/](?:quantity[\\/]|workbook[\\/]|metrics[\\/]|narrative[\\/](?:print[\\/]|settings[\\/]|(?:evidenceIn|nodesIn|ownCell|sentencesIn|textDefaults)\.ts)|problem\.ts)/;

/** Too large to be there twice. */
const DICTIONARIES = /[\\/]node_modules[\\/]opencc-js[\\/]/;

/** By this name, and that of NARRATE, the pane, in the same page, finds the very functions that the cells call. */
const FUNCTIONS = {
  import: "./src/functions/functions.ts",
  library: { name: "metricFunctions", type: "var" },
};

/** Where the core is. */
const withCore = ["engine", "session", "narrateArea"];

/** What is in the page of the pane and prints figures. */
const withPage = ["functionsOfPage", "pane"];

/** The parts of the pane that bring controls, each when somebody first asks for it. */
const onDemand = ["check", "choices", "editText", "found", "functionsPage", "picture", "settings"];

/** How the files of a build are called, and asked for. */
const named = {
  filename: "[name].js",
  // What is loaded later must fit the script that asks for it, also after an update.
  chunkFilename: "[name].[contenthash:8].js",
  // All files lie in one folder: beside the page, and beside a worker. A host of functions alone has neither to ask.
  publicPath: "",
  clean: true,
};

function build(name, outputFolder, { rules = [], ...settings }) {
  return {
    name,
    mode: "production",
    target: ["web", "es2020"],
    devtool: false,
    context: __dirname,
    output: { path: path.resolve(__dirname, outputFolder), ...named },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "rtl-css-js/core": path.resolve(__dirname, "scripts/bundling/leftToRight.js") },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, PAIRS], use: "swc-loader" },
        { test: CORE, layer: "core" },
        { test: COMMON, layer: "common" },
        { test: DICTIONARIES, layer: "dictionaries" },
        { test: PAIRS, use: path.resolve(__dirname, "scripts/bundling/packedPairs.js") },
        { test: ENTRIES, use: path.resolve(__dirname, "scripts/bundling/bareEntries.js") },
        { test: RULES, use: path.resolve(__dirname, "scripts/bundling/withoutReasons.js") },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        ...rules,
      ],
    },
    experiments: { layers: true },
    optimization,
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

/** All scripts of a build as one text, and the page's own styles, which name colours too. */
const scriptsOf = ({ assets }) =>
  [
    readFileSync(path.resolve(__dirname, "src/pane/taskpane.html"), "utf8"),
    ...Object.entries(assets)
      .filter(([name]) => name.endsWith(".js") && !name.startsWith("office/"))
      .map(([, source]) => source.source().toString()),
  ].join("\n");

const addin = (address, library, folder) =>
  build("addin", folder, {
    rules: [
      { test: REACT, use: path.resolve(__dirname, "scripts/bundling/reactInUse.js") },
      { test: REACT_EXPORTS, use: path.resolve(__dirname, "scripts/bundling/reactExports.js") },
    ],
    entry: {
      functions: FUNCTIONS,
      // The same for the page of the pane, which has of it what the core needs, too.
      functionsOfPage: FUNCTIONS,
      // NARRATE reads tables and writes text: by itself it is larger than all other functions together.
      narrate: {
        import: "./src/functions/narrateFunction.ts",
        library: { name: "metricNarrate", type: "var" },
      },
      startWithBook: "./src/functions/startWithBook.ts",
      taskpane: "./src/pane/taskpane.tsx",
    },
    output: {
      path: path.resolve(__dirname, folder),
      ...named,
      // The page and the worker ask for it by one name, which changes with it.
      filename: ({ chunk }) => (chunk.name === "shared" ? named.chunkFilename : "[name].js"),
    },
    optimization: {
      ...optimization,
      moduleIds: "natural",
      chunkIds: "named",
      mangleExports: "size",
      minimizer: [
        // Each makes smaller what the other leaves.
        new TerserPlugin({
          minify: [swcMinify, terserMinify],
          extractComments: false,
          terserOptions: [BY_SWC, BY_TERSER],
        }),
      ],
      // The core is in the worker of the pane, in its stand-in, and behind NARRATE: one file for all three.
      splitChunks: {
        maxAsyncRequests: Infinity,
        maxInitialRequests: Infinity,
        // A module is whole wherever it is, and in one place.
        usedExports: false,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What the page has of it, too.
          shared: {
            chunks: ({ name }) => [...withCore, ...withPage].includes(name),
            test: (module, { chunkGraph }) =>
              [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) =>
                withPage.includes(name),
              ),
            minChunks: 3,
            priority: 1,
            name: "shared",
            enforce: true,
          },
          core: {
            chunks: ({ name }) => withCore.includes(name),
            minChunks: 2,
            enforce: true,
            // What only the others share is none of what the engine begins with.
            name: (module, chunks) =>
              chunks.some(({ name }) => name === "engine") ? "core" : "besideCore",
          },
          // What several parts of the pane need that come on demand, once.
          sentences: {
            chunks: ({ name }) =>
              [...onDemand, "omissions", "nothingToSay", "sentences"].includes(name),
            test: /[\\/]src[\\/](?:sentences[\\/]|problemSentence)/,
            name: "problemSentences",
            enforce: true,
          },
          controls: {
            chunks: ({ name }) => onDemand.includes(name),
            test: /[\\/]node_modules[\\/]/,
            minChunks: 2,
            name: "controls",
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new DefinePlugin({ PANE_VERSION: JSON.stringify(version) }),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new FunctionMetadata(address),
      new ManifestFile(address),
      new ThirdPartyNotices(library.origin === undefined ? [officePackage] : []),
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
        // Made last, when the scripts are as they will be served.
        templateParameters: (compilation) => ({
          ...themeCss(scriptsOf(compilation)),
          contentSecurityPolicy: contentSecurityPolicy(library),
          officeLibrary: library.script,
        }),
        filename: "taskpane.html",
        chunks: ["startWithBook", "functionsOfPage", "narrate", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          ...(library.origin === undefined ? officeFiles : []).map((file) => ({
            from: path.join(officePackage, "dist", file),
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
  optimization: { ...optimization, minimizer: minimizedBySwc(IN_HASTE) },
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

/** Runs in Node by itself: everything is in the one file, and loaded from it when it is needed. */
const cli = (folder) =>
  build("cli", folder, {
    target: "node20",
    entry: { "metric-narrative": "./src/cli/metricNarrative.ts" },
    output: {
      path: path.resolve(__dirname, folder),
      filename: "[name].mjs",
      module: true,
      clean: true,
    },
    experiments: { outputModule: true },
    module: {
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }],
    },
    plugins: [new ThirdPartyNotices()],
  });

/** The same as it is being worked on: with source maps, as it is written, in a folder of its own, and never cleaned meanwhile. */
const inDevelopment = (configuration, folder, entry = {}) => ({
  ...configuration,
  mode: "development",
  devtool: "source-map",
  entry: { ...configuration.entry, ...entry },
  output: { ...configuration.output, path: path.resolve(__dirname, folder), clean: false },
  optimization: { ...configuration.optimization, minimize: false },
  cache: { ...configuration.cache, name: `${configuration.cache.name}-dev` },
});

module.exports = ({ url, office, release, dev } = {}) => {
  const library = officeLibrary(office);
  if (dev) {
    return [
      inDevelopment(addin(addressOf(url), library, "dist"), "build/dev/site"),
      inDevelopment(workbench, "build/dev/workbench", { reload: "./workbench/dev/reload.ts" }),
    ];
  }
  if (release === undefined) return [addin(addressOf(url), library, "dist"), workbench];
  return [addin(addressOf(url), library, `${release}/site`), cli(`${release}/cli`)];
};
