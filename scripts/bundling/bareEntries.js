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
      const id = own("id");
      if (words && id) {
        if (!named && ts.isPropertyAssignment(id)) cuts.push([id.initializer, '""']);
        const from = own("from");
        if (from && ts.isPropertyAssignment(from)) cuts.push([from.initializer, '""']);
        const not = own("not");
        if (not && ts.isPropertyAssignment(not)) cuts.push([not.initializer, "[]"]);
        if (ts.isPropertyAssignment(words) && ts.isObjectLiteralExpression(words.initializer)) {
          for (const word of words.initializer.properties) {
            if (ts.isPropertyAssignment(word) && ts.isStringLiteral(word.initializer))
              cuts.push([word.initializer, '""']);
          }
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .sort(([a], [b]) => b.pos - a.pos)
    .reduce((text, [node, instead]) => {
      return text.slice(0, node.getStart(file)) + instead + text.slice(node.end);
    }, source);
}

function nameOf(property) {
  return property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
}
