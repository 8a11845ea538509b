const ts = require("typescript");

/**
 * For webpack: the entries of the lexicon without what only readers and tests look at, the heading beside each word, what is
 * easily taken for one, and where words were met. Their names, which only `explain` prints, stay for the commands (`named`).
 */
module.exports = function bareEntriesLoader(source) {
  return bareEntries(source, this.getOptions());
};
module.exports.bareEntries = bareEntries;

/** What is made otherwise than by literals is left as it is. */
function bareEntries(source, { named }) {
  const file = ts.createSourceFile("entries.ts", source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const own = (name) => node.properties.find((property) => nameOf(property) === name);
      const words = own("words");
      if (words && own("id")) {
        for (const name of named ? UNREAD : ["id", ...UNREAD]) {
          const property = own(name);
          if (property) cuts.push([property.getFullStart(), endOf(source, property), ""]);
        }
        if (ts.isPropertyAssignment(words) && ts.isObjectLiteralExpression(words.initializer)) {
          for (const word of words.initializer.properties) {
            if (ts.isPropertyAssignment(word) && ts.isStringLiteral(word.initializer))
              cuts.push([word.initializer.getStart(file), word.initializer.end, '""']);
          }
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, instead]) => text.slice(0, from) + instead + text.slice(to), source);
}

/** What nothing that is shipped looks at. */
const UNREAD = ["from", "not"];

/** Behind the comma that follows it. */
function endOf(source, { end }) {
  return source[end] === "," ? end + 1 : end;
}

function nameOf(property) {
  return property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
}
