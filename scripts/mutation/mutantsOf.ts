import ts from "typescript";

/** A source with one thing turned into its like: the tests ought to tell. */
export interface Mutant {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
};

/**
 * All mutants of a source, in its order: operators swapped, truths turned round, texts emptied, results kept back.
 *
 * @example mutantsOf("const isMore = (a: number) => a > 1;").map(({ replacement }) => replacement) // => [">="]
 */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (operator: string, node: ts.Node, replacement: string): void => {
    mutants.push({ operator, start: node.getStart(file), end: node.end, replacement });
  };
  const visit = (node: ts.Node): void => {
    // What only speaks of types or of other files cannot be tested by running it.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { operatorToken } = node;
      const swapped = SWAPPED[operatorToken.kind];
      if (swapped !== undefined) add(operatorToken.getText(file), operatorToken, swapped);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add("true", node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add("false", node, "true");
    if (ts.isStringLiteral(node) && node.text !== "" && isValue(node)) add("text", node, '""');
    if (ts.isReturnStatement(node) && node.expression && node.getText(file) !== NOTHING_BACK)
      add("return", node, NOTHING_BACK);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

const NOTHING_BACK = "return undefined;";

/** The key of a property is no value. */
function isValue(node: ts.StringLiteral): boolean {
  return !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
}
