const ts = require("typescript");

/**
 * For webpack: React without what nobody imports from it. The linter refuses the names in the pane, and no library that is shipped
 * asks for them.
 */
module.exports = function reactExportsLoader(source) {
  return reactExports(source);
};

const UNASKED = new Set(
  (
    "Activity Profiler Suspense ViewTransition __COMPILER_RUNTIME addTransitionType cache cacheSignal lazy startTransition " +
    "unstable_useCacheRefresh use useActionState useDeferredValue useOptimistic useSyncExternalStore useTransition"
  ).split(" "),
);

function reactExports(source) {
  const file = ts.createSourceFile("react.js", source, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => !UNASKED.has(exportedBy(statement)))
    .map((statement) => statement.getFullText())
    .join("");
}

/** The name in `exports.name = …`. */
function exportedBy(statement) {
  if (!ts.isExpressionStatement(statement)) return undefined;
  return /^exports\.(\w+)\s*=/.exec(statement.getText())?.[1];
}

Object.assign(module.exports, { reactExports, UNASKED });
