const ts = require("typescript");

/**
 * For webpack: the renderer of React without what the pane never has it draw, more than a quarter of its weight. Nothing is left out that
 * could be reached: what no longer has a maker is taken from every place that asks for it, and the minifier drops what nobody calls then.
 *
 * - Markup of a server, made live again: our roots are made by `createRoot` alone.
 * - `link`, `style`, `script`, `title` and `meta` lifted into the head, and `html`, `head` and `body` as elements: the page has its own.
 * - Hints of what the browser should fetch ahead: nothing is fetched from elsewhere.
 * - Commits that wait for pictures or style sheets, hooks of forms that act and of states kept in other ways, and the sign of a transition: the
 *   pane has none of these, and the linter refuses their names.
 * - Attributes of drawings and forms that nobody draws or sends by, and promises among what is drawn or thrown.
 * - Handles of fragments and of transitions: no fragment is given a `ref`, a rule of the linter too.
 * - Elements of one's own (`<my-figure>`), and the names of the components around a fault: nobody writes or reads them.
 * - Suspense and lazy components (what comes on demand comes by `useLazy`), activities, profilers, transitions of views: an element of
 *   these kinds is refused as one of no known type. That nobody writes one is a rule of the linter.
 */
module.exports = function reactInUseLoader(source) {
  const short = reactInUse(source);
  const isMade = (kind) => short.includes(`createFiberImplClass(${kind},`);
  // Another version of React, in which this has to be looked at again.
  if (BY_TYPE.some(isMade) || !short.includes(MADE_SHORT))
    throw new Error("React makes its fibers otherwise than is known here");
  return short;
};
module.exports.reactInUse = reactInUse;

/** The kinds of fibers that are never made, by the numbers that React gives them. */
const KINDS = new Map([
  ["12", "profiler"],
  ["13", "suspense"],
  ["16", "lazy component"],
  ["17", "class that did not start, of old"],
  ["18", "markup of a server"],
  ["19", "list of suspense"],
  ["21", "scope"],
  ["22", "what suspense or an activity hides"],
  ["23", "hidden, of old"],
  ["24", "cache"],
  ["25", "marker of tracing"],
  ["26", "element lifted into the head"],
  ["27", "html, head or body"],
  ["28", "function that did not start, of old"],
  ["30", "transition of a view"],
  ["31", "activity"],
]);

/** Kinds of elements that would make such fibers. */
const TYPES =
  /^REACT_(?:ACTIVITY|LAZY|LEGACY_HIDDEN|PROFILER|SUSPENSE|SUSPENSE_LIST|VIEW_TRANSITION)_TYPE$/;

/** Those that were made for an element by its type; the others come with these, or with markup. */
const BY_TYPE = ["12", "13", "19", "30", "31"];

/** Where the kind of a native element is chosen. */
const MADE =
  /fiberTag = isHostHoistableType\([^()]*\)\s*\? 26\s*:\s*"html" === type \|\| "head" === type \|\| "body" === type\s*\? 27\s*: 5;/;
const MADE_SHORT = "fiberTag = 5;";

/** Set to true by what is left out alone. */
const NEVER = new Set(["isHydrating", "shouldStartViewTransition"]);

/** What is made for a fragment's `ref`, or for a transition. */
const HANDLES = /^(?:FragmentInstance|ViewTransitionPseudoElement)$/;

/** What is asked of these, of what the pane has none of, and of the components around a fault; and the answer. */
const ASKED = new Map([
  ["isCustomElement", "false"],
  ["isFragmentInstanceParent", "false"],
  ["commitNewChildToFragmentInstances", "void 0"],
  ["startHostTransition", "void 0"],
  ["accumulateSuspenseyCommitOnFiber", "void 0"],
  ["waitForCommitToBeReady", "null"],
  ["getStackByFiberInDevAndProd", '""'],
]);

/** Hooks of forms that act, of states told ahead or put off or kept elsewhere, of promises, and of what a compiler writes. */
const HOOKS =
  /^use(?:ActionState|CacheRefresh|DeferredValue|FormState|HostTransitionStatus|MemoCache|Optimistic|SyncExternalStore|Transition)?$/;

/** What shows the browser that a transition goes on: the pane has none. */
const INDICATOR = "defaultOnDefaultTransitionIndicator";

/** Attributes with a name of their own in markup, as far as the pane and its controls write them. */
const ALIASES =
  /^(?:acceptCharset|clipRule|crossOrigin|fillRule|htmlFor|httpEquiv|stroke(?:Dasharray|Linecap|Linejoin|Width)|textAnchor)$/;

/** Attributes that neither the pane nor its controls write: links in drawings, and what forms do. */
const UNWRITTEN = /^(?:(?:xlink|xml)[A-Z]\w*|action|formAction)$/;

const HINTS = /^(?:prefetchDNS|preconnect|preload|preloadModule|preinit\w+)$/;

/** What a fiber knows of the markup of a server. */
const MARKUP = new Map([
  ["dehydrated", "null"],
  ["isDehydrated", "false"],
]);

function reactInUse(source) {
  const made = source.replace(MADE, MADE_SHORT);
  const file = ts.createSourceFile("react.js", made, ts.ScriptTarget.Latest, true);
  const changes = [];
  const visit = (node) => {
    const instead = replacementOf(node);
    if (instead !== undefined) changes.push([node.getStart(file), node.end, instead]);
    else {
      if (ts.isSwitchStatement(node)) changes.push(...unmadeCases(node, file));
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  return changed(made, changes);
}

/** What stands in place of what only fibers of these kinds would bring about. */
function replacementOf(node) {
  if (isHydrateRoot(node) || isMethodOfHandle(node)) return "";
  if (ts.isNewExpression(node) && HANDLES.test(nameOf(node.expression))) return "null";
  if (ts.isVariableDeclaration(node) && nameOf(node.name) === "aliases") return shortAliases(node);
  if (ts.isPropertyAssignment(node) && HOOKS.test(nameOf(node.name)))
    return `${nameOf(node.name)}: null`;
  if (nameOf(node) === INDICATOR && ts.isCallExpression(node.parent)) return "null";
  if (ts.isCallExpression(node)) return ASKED.get(nameOf(node.expression));
  if (isHint(node)) return `${nameOf(node.name)}: previousDispatcher.${nameOf(node.name)}`;
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.EqualsToken && NEVER.has(nameOf(left)))
      return `(${right.getText()})`;
    if (left.text === "function" && ts.isTypeOfExpression(right) && /\.then$/.test(right.getText()))
      return "false";
    const isSame = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
    const isOther = operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
    const asks = (isKind(left) && isTag(right)) || (isKind(right) && isTag(left));
    return asks && (isSame || isOther) ? String(isOther) : undefined;
  }
  if (ts.isPropertyAccessExpression(node) && !isWritten(node)) return MARKUP.get(node.name.text);
  return NEVER.has(nameOf(node)) && isRead(node) ? "false" : undefined;
}

/** The cases of a switch over kinds that never come, with what they do unless another case does it too. */
function unmadeCases({ expression, caseBlock }, file) {
  const clauses = [...caseBlock.clauses];
  const isUnmade = (clause) =>
    ts.isCaseClause(clause) &&
    ((isTag(expression) && isKind(clause.expression)) ||
      TYPES.test(nameOf(clause.expression)) ||
      (nameOf(expression) === "key" && UNWRITTEN.test(clause.expression.text)));
  const changes = [];
  let before;
  while (clauses.length > 0) {
    const count = clauses.findIndex(({ statements }) => statements.length > 0) + 1;
    const together = clauses.splice(0, count || clauses.length);
    const deed = together.at(-1);
    const unmade = together.filter(isUnmade);
    if (unmade.length === together.length && (!before || leaves(before.statements.at(-1)))) {
      changes.push([together[0].getStart(file), deed.end, ""]);
      const declared = namesDeclared(deed);
      if (declared.length > 0) {
        const start = bodyAround(caseBlock).getStart(file) + 1;
        changes.push([start, start, `var ${declared.join(", ")};`]);
      }
      continue;
    }
    for (const clause of unmade) {
      const [first] = clause.statements;
      changes.push([clause.getStart(file), first ? first.getStart(file) : clause.end, ""]);
    }
    before = deed;
  }
  return changes;
}

/** What a case declares for the whole function, so that other cases take it too. */
function namesDeclared(node) {
  const names = [];
  const visit = (inner) => {
    if (ts.isFunctionLike(inner)) return;
    if (ts.isVariableDeclaration(inner)) names.push(nameOf(inner.name));
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return [...new Set(names)];
}

function bodyAround(node) {
  return ts.isBlock(node) && ts.isFunctionLike(node.parent) ? node : bodyAround(node.parent);
}

/** Nothing that stands behind is reached. */
function leaves(statement) {
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return leaves(statement.statements.at(-1));
  if (ts.isIfStatement(statement))
    return leaves(statement.thenStatement) && leaves(statement.elseStatement);
  return (
    ts.isBreakStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement)
  );
}

function isHydrateRoot(node) {
  return (
    ts.isExpressionStatement(node) &&
    ts.isBinaryExpression(node.expression) &&
    node.expression.left.getText() === "exports.hydrateRoot"
  );
}

function shortAliases({ initializer }) {
  const pairs = initializer.arguments[0].elements.map((pair) => pair.getText());
  const used = pairs.filter((pair) => ALIASES.test(/\w+/.exec(pair)[0]));
  return `aliases = new Map([${used.join(", ")}])`;
}

/** `FragmentInstance.prototype.focus = …` */
function isMethodOfHandle(node) {
  return (
    ts.isExpressionStatement(node) &&
    ts.isBinaryExpression(node.expression) &&
    HANDLES.test(/^(\w+)\.prototype\./.exec(node.expression.left.getText())?.[1] ?? "")
  );
}

/** What `react-dom` has the renderer do ahead of time. */
function isHint(node) {
  return (
    ts.isPropertyAssignment(node) &&
    HINTS.test(nameOf(node.initializer)) &&
    /^\w+\.d$/.test(node.parent.parent.left?.getText() ?? "")
  );
}

function isKind(node) {
  return ts.isNumericLiteral(node) && KINDS.has(node.text);
}

/** `fiber.tag`, or what was taken from there. */
function isTag(node) {
  return (ts.isPropertyAccessExpression(node) ? node.name.text : nameOf(node)) === "tag";
}

function isWritten(node) {
  const { left, operatorToken } = node.parent;
  return left === node && operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** Neither declared nor the name of a property. */
function isRead(node) {
  const { parent } = node;
  const isDeclared = ts.isVariableDeclaration(parent) || ts.isParameter(parent);
  const isProperty = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent);
  return !(isDeclared || isProperty) || parent.initializer === node || parent.expression === node;
}

function nameOf(node) {
  return ts.isIdentifier(node) ? node.text : "";
}

/** Of changes within changes the outer hold. */
function changed(source, changes) {
  changes.sort(([a, endOfA], [b, endOfB]) => a - b || endOfB - endOfA);
  let text = "";
  let at = 0;
  for (const [from, to, instead] of changes) {
    if (from < at) continue;
    text += source.slice(at, from) + instead;
    at = to;
  }
  return text + source.slice(at);
}
