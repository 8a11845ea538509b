const path = require("node:path");
const ts = require("typescript");

/** What makes words of one text. */
const LISTED = path.resolve(__dirname, "../../src/lexicon/listed");

/**
 * For webpack: the entries of the lexicon without what only readers and tests look at, the heading beside each word, what is
 * easily taken for one, what readings they are shown with, and where words were met; and without their names, which only the
 * commands print. The words stand in one text (`listed`), which compresses better than a property each.
 */
module.exports = function bareEntriesLoader(source) {
  return bareEntries(source, LISTED);
};
module.exports.bareEntries = bareEntries;

/** What is made otherwise than by literals is left as it is. */
function bareEntries(source, listed) {
  const file = ts.createSourceFile("entries.ts", source, ts.ScriptTarget.Latest, true);
  const changes = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const own = (name) => node.properties.find((property) => nameOf(property) === name);
      const words = own("words");
      if (words && own("id")) {
        for (const name of UNREAD) {
          const property = own(name);
          if (property) changes.push([property.getFullStart(), endOf(source, property), ""]);
        }
        if (ts.isPropertyAssignment(words) && ts.isObjectLiteralExpression(words.initializer))
          changes.push(...bareWords(words.initializer, file));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const bare = changes
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, instead]) => text.slice(0, from) + instead + text.slice(to), source);
  return bare === source
    ? source
    : `import { listed as ${NAME} } from ${JSON.stringify(listed)};${bare}`;
}

/** What nothing that is shipped looks at. */
const UNREAD = ["id", "from", "not", "reads"];

/** No name of a source. */
const NAME = "$listed";

/** One text instead of all words, where none holds a blank and all stand beside headings; else the words without these. */
function bareWords(words, file) {
  const beside = words.properties.filter(
    (word) => ts.isPropertyAssignment(word) && ts.isStringLiteral(word.initializer),
  );
  const names = beside.map(({ name }) => name.text);
  if (beside.length === words.properties.length && names.every((name) => !/\s/.test(name))) {
    const call = `/* @__PURE__ */ ${NAME}(${JSON.stringify(names.join(" "))})`;
    return [[words.getStart(file), words.end, call]];
  }
  return beside.map(({ initializer }) => [initializer.getStart(file), initializer.end, '""']);
}

/** Behind the comma that follows it. */
function endOf(source, { end }) {
  return source[end] === "," ? end + 1 : end;
}

function nameOf(property) {
  return property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
}
