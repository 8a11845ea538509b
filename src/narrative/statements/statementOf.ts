import type { Fact } from "../facts/fact";
import type { KindOfClaim, Place, Statement } from "./statement";
import { STATEMENTS } from "./statements";

/** The statement that a claim is of. */
export function statementOf({ claim }: Pick<Fact, "claim">): Statement<KindOfClaim> {
  const statement = statementCalled(claim.kind);
  if (!statement) throw new Error(`No statement of the kind ${claim.kind}`);
  return statement;
}

function statementCalled(kind: string): Statement<KindOfClaim> | undefined {
  byKind ??= new Map(STATEMENTS.map(({ statement }) => [statement.kind, statement]));
  return byKind.get(kind);
}

/** Filled at first use: statements and the words they are said in know each other. */
let byKind: ReadonlyMap<string, Statement<KindOfClaim>> | undefined;

/** The place of a claim in its sentence; none where it is said in a sentence of its own. */
export function placeOf(fact: Pick<Fact, "claim">): string | undefined {
  return placeIn(statementOf(fact), fact);
}

/** The same, where its statement is known already. */
export function placeIn(
  { kind, inSentence }: Statement<KindOfClaim>,
  { claim }: Pick<Fact, "claim">,
): string | undefined {
  if (!inSentence) return undefined;
  if (inSentence.placeOf) return inSentence.placeOf(claim);
  const known = onlyPlaces.get(kind);
  if (known !== undefined) return known;
  const [only] = Object.keys(inSentence.places);
  if (only !== undefined) onlyPlaces.set(kind, only);
  return only;
}

/** Texts have thousands of claims, most kinds one place each. */
const onlyPlaces = new Map<KindOfClaim, string>();

/** What is laid down of the place that a claim takes. */
export function placeRule(fact: Pick<Fact, "claim">): Place | undefined {
  const statement = statementOf(fact);
  const place = placeIn(statement, fact);
  return place === undefined ? undefined : statement.inSentence?.places[place];
}
