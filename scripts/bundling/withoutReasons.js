const ts = require("typescript");

/**
 * For webpack: rules without the sentences that say why they hold, which are for readers and tests. A `because` of one word is no
 * sentence and stays: it tells rules apart.
 */
module.exports = withoutReasons;

function withoutReasons(source) {
  if (!source.includes("because:")) return source;
  const file = ts.createSourceFile("rules.ts", source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isReason(node)) cuts.push([node.getFullStart(), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight(
    (text, [from, to]) => text.slice(0, from) + text.slice(to).replace(/^,/, ""),
    source,
  );
}

function isReason({ name, initializer }) {
  return (
    name.getText() === "because" && ts.isStringLiteral(initializer) && / /.test(initializer.text)
  );
}
