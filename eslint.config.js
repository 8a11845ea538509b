/**
 * Lint rules. Beside the usual sets they hold the structure of the product: which folder may import which, and which
 * globals it may see. test/lint shows each of these firing, and not firing where it should not.
 */
const eslint = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const prettier = require("eslint-config-prettier");
const { createNodeResolver, importX } = require("eslint-plugin-import-x");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const globals = require("globals");
const typescript = require("typescript-eslint");
const forbiddenSyntax = require("./scripts/lint/forbiddenSyntax");

/** Plain data and pure functions: no host, no page, no clock, no chance. */
const core = [
  "problem.ts",
  "language.ts",
  "problemSentence.ts",
  "readKept.ts",
  "keptPeriod.ts",
  "groupedBy.ts",
];
const coreFolders = [
  "metrics",
  "quantity",
  "lexicon",
  "workbook",
  "tables",
  "answers",
  "narrative",
  "prose",
  "check",
  "revise",
];
const coreFiles = [...core, ...["sentences", ...coreFolders].map((folder) => `${folder}/**`)].map(
  (path) => `src/${path}`,
);

/** What each part of src may import, besides itself. Whatever is not named is forbidden. */
const mayImport = {
  "problem.ts": [],
  "language.ts": [],
  "readKept.ts": [],
  "keptPeriod.ts": ["quantity"],
  "groupedBy.ts": [],
  sentences: ["problem.ts", "language.ts"],
  "problemSentence.ts": ["problem.ts", "language.ts", "sentences"],
  metrics: [...core, "quantity"],
  quantity: core,
  lexicon: [...core, "quantity"],
  workbook: core,
  tables: [...core, "metrics", "quantity", "lexicon", "workbook"],
  answers: [...core, "metrics", "quantity", "lexicon", "workbook", "tables"],
  narrative: [...core, "metrics", "quantity", "lexicon", "workbook", "tables", "answers"],
  // The words of names and units are those by which tables are read; of a workbook prose knows nothing.
  prose: [...core, "quantity", "lexicon", "tables/words"],
  check: [
    ...core,
    "metrics",
    "quantity",
    "lexicon",
    "workbook",
    "tables",
    "answers",
    "narrative",
    "prose",
  ],
  revise: [...core, "quantity", "lexicon", "tables", "narrative", "prose", "check"],
  "hosts/host.ts": [...core, "workbook", "hosts/formulaDesk.ts"],
  "hosts/formulaDesk.ts": [...core, "workbook"],
  "hosts/documents.ts": core,
  "hosts/settingKeys.ts": [],
  "hosts/excel": [
    ...core,
    "workbook",
    "hosts/host.ts",
    "hosts/formulaDesk.ts",
    "hosts/settingKeys.ts",
  ],
  // Word documents are packages like workbooks: one reader of packages and of XML for both.
  "hosts/docx": [...core, "hosts/xlsx/package", "hosts/xlsx/xml"],
  "hosts/xlsx": [...core, "workbook", "hosts/host.ts", "hosts/settingKeys.ts"],
  functions: [...core, "sentences", "metrics", "quantity", "narrative/wording"],
  cli: [...core, ...coreFolders, "hosts/host.ts", "hosts/docx", "hosts/xlsx"],
};

/** NARRATE is an entry of its own: its function joins Excel to the narrative. */
const narrateMayImport = {
  "narrateFunction.ts": [],
  "narrateRange.ts": ["hosts/excel"],
  "narrateArea.ts": [],
};

/** Of the functions the pane knows what is written about them; what they do it is handed by its entry. */
const aboutFunctions = ["categories.ts", "functionReference.json", "reference.ts"].map(
  (file) => `functions/${file}`,
);
const paneMayImport = [
  ...core,
  ...coreFolders,
  ...aboutFunctions,
  "hosts/host.ts",
  "hosts/documents.ts",
  "hosts/formulaDesk.ts",
];
const paneEntry = "src/pane/taskpane.tsx";

const importZone = (target, allowed) => ({
  target: `./src/${target}`,
  from: "./src",
  except: [target, ...allowed].map((path) => `./${path}`),
  message: `src/${target} may import only from: ${allowed.join(", ") || "nothing"}.`,
});

const notShipped = {
  target: "./src",
  from: ["./workbench", "./test", "./scripts", "./bench"],
  message: "What is shipped does not depend on what is not.",
};

const restrictedPaths = (...zones) => [
  "error",
  { basePath: __dirname, zones: [...zones, notShipped] },
];

const hostGlobals = ["Office", "OfficeExtension", "Excel", "CustomFunctions"];
const pageGlobals = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
];
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const unsteadyGlobals = ["Date", "Intl", "performance", "crypto", "process"];
/** Names for the global object itself, by which all others could be had. */
const globalObjects = ["globalThis", "self", "global"];
const timers = ["setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask"];

const forbidGlobals = (...names) => ["error", ...names.flat()];

const chance = [{ object: "Math", property: "random" }];
const clock = [{ object: "Date", property: "now" }];
const localeDependent = [
  "localeCompare",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
]
  .concat(["toLocaleLowerCase", "toLocaleUpperCase"])
  .map((property) => ({ property, message: "Differs from one machine to the next." }));

const syntax = forbiddenSyntax(hostGlobals);

const pageLibraries = ["react", "react-dom", "react-dom/*", "@fluentui/*"];
const fileLibraries = ["exceljs", "jszip", "saxes", "@zip.js/zip.js"];
/** Parts of React that are not shipped; what comes on demand comes by `useLazy`. */
const notDrawn =
  "Activity Profiler Suspense ViewTransition lazy preconnect prefetchDNS preinit preload startTransition use useActionState useDeferredValue useFormStatus useOptimistic useSyncExternalStore useTransition".split(
    " ",
  );
const forbidImports = (...names) => ["error", { patterns: [{ group: names.flat() }] }];

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

module.exports = defineConfig(
  { ignores: ["dist/", "build/", ".cache/", "coverage/"] },

  eslint.configs.recommended,
  {
    files: ["**/*.{js,ts,tsx}"],
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] }),
      ],
    },
    rules: {
      // The compiler knows the globals; what may not be used is named below.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      // A component's event handler may be asynchronous.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "import-x/no-default-export": "error",
      "no-restricted-syntax": ["error", syntax.exportAll],
    },
  },

  {
    files: ["src/**"],
    rules: {
      "no-console": "error",
      "import-x/no-restricted-paths": restrictedPaths(
        ...Object.entries(mayImport).map(([target, allowed]) => importZone(target, allowed)),
      ),
      "no-restricted-globals": forbidGlobals(hostGlobals, networkGlobals, globalObjects),
      "no-restricted-properties": ["error", ...chance, ...clock],
      "no-restricted-syntax": ["error", ...Object.values(syntax)],
    },
  },
  {
    files: coreFiles,
    rules: {
      "import-x/no-nodejs-modules": "error",
      "no-restricted-globals": forbidGlobals(
        hostGlobals,
        pageGlobals,
        networkGlobals,
        unsteadyGlobals,
        globalObjects,
        timers,
      ),
      "no-restricted-properties": ["error", ...chance, ...clock, ...localeDependent],
      "no-restricted-imports": forbidImports(pageLibraries, fileLibraries),
    },
  },
  {
    files: ["src/hosts/docx/**", "src/hosts/xlsx/**"],
    rules: {
      "import-x/no-nodejs-modules": "error",
      "no-restricted-globals": forbidGlobals(
        hostGlobals,
        pageGlobals,
        networkGlobals,
        globalObjects,
      ),
      // ExcelJS is for tests and for the tools that make files: it loses what other programs write.
      "no-restricted-imports": forbidImports(pageLibraries, "exceljs", "jszip"),
    },
  },
  {
    files: ["src/hosts/excel/**"],
    rules: {
      "import-x/no-nodejs-modules": "error",
      "no-restricted-globals": forbidGlobals(
        "CustomFunctions",
        pageGlobals,
        networkGlobals,
        unsteadyGlobals,
        globalObjects,
      ),
      "no-restricted-imports": forbidImports(pageLibraries, fileLibraries),
    },
  },
  {
    files: ["src/functions/**"],
    rules: {
      "import-x/no-nodejs-modules": "error",
      // functions.js must run in a host that offers custom functions and nothing else.
      "no-restricted-globals": forbidGlobals(
        hostGlobals.filter((name) => name !== "CustomFunctions"),
        pageGlobals,
        networkGlobals,
        unsteadyGlobals,
        globalObjects,
        timers,
      ),
      "no-restricted-properties": ["error", ...chance, ...clock, ...localeDependent],
      "no-restricted-imports": forbidImports(pageLibraries, fileLibraries),
    },
  },
  {
    // An entry of its own, for the one page that has both.
    files: ["src/functions/startWithBook.ts"],
    rules: {
      "no-restricted-globals": forbidGlobals(
        hostGlobals.filter((name) => name !== "CustomFunctions" && name !== "Office"),
        pageGlobals,
        networkGlobals,
        unsteadyGlobals,
        globalObjects,
        timers,
      ),
    },
  },
  ...Object.entries(narrateMayImport).map(([file, hosts]) => ({
    files: [`src/functions/${file}`],
    rules: {
      "import-x/no-restricted-paths": restrictedPaths(
        importZone("functions", [...core, ...coreFolders, ...hosts]),
      ),
    },
  })),
  {
    files: ["src/cli/**"],
    rules: {
      "no-console": "off",
      "no-restricted-globals": forbidGlobals(
        hostGlobals,
        pageGlobals,
        networkGlobals,
        globalObjects,
      ),
      "no-restricted-imports": forbidImports(pageLibraries, fileLibraries),
    },
  },
  {
    files: ["src/pane/**"],
    ignores: [paneEntry],
    rules: {
      "import-x/no-restricted-paths": restrictedPaths(importZone("pane", paneMayImport)),
    },
  },
  {
    files: ["src/pane/**"],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      "import-x/no-nodejs-modules": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: fileLibraries },
            {
              group: ["react", "react-dom"],
              importNames: notDrawn,
              message:
                "The renderer that is shipped does not draw these: scripts/bundling/reactInUse.js.",
            },
          ],
        },
      ],
    },
  },
  {
    files: [paneEntry],
    rules: {
      "import-x/no-restricted-paths": restrictedPaths(
        importZone("pane", [...paneMayImport, "hosts/excel", "hosts/docx"]),
      ),
      "no-restricted-globals": forbidGlobals("CustomFunctions", networkGlobals, globalObjects),
    },
  },

  {
    files: ["src/hosts/excel/**", "src/functions/**", paneEntry],
    rules: {
      "no-restricted-syntax": ["error", syntax.exportAll, syntax.timeNow, syntax.rawHtml],
    },
  },

  {
    // The plugin's own recommended set leaves out .tsx.
    files: [
      "src/hosts/excel/**/*.{ts,tsx}",
      "src/functions/**/*.{ts,tsx}",
      "src/pane/**/*.{ts,tsx}",
    ],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },

  prettier,
);
