/** A record of lists as JSON, piece by piece: a listing of a large workbook is longer than any text may be. */
export function* jsonPieces(lists: Readonly<Record<string, Iterable<unknown>>>): Iterable<string> {
  yield "{";
  let before = "\n";
  for (const [name, items] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(name)}: [`;
    let isEmpty = true;
    for (const item of items) {
      yield `${isEmpty ? "\n" : ",\n"}${JSON.stringify(item)}`;
      isEmpty = false;
    }
    yield isEmpty ? "]" : "\n]";
    before = ",\n";
  }
  yield "\n}\n";
}
