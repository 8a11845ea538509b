import * as v from "valibot";
import type { Plain } from "../../readKept";
import type { FactTopic } from "../facts/factTopic";
import { splitIdentity } from "../identity";
import type { SentenceTopic } from "../narrative";
import { nodesIn } from "../nodesIn";
import { readClauses } from "../readBack/readClauses";
import { freeze } from "./freeze";
import {
  evidence,
  FROZEN_VERSION,
  nodesOn,
  sentenceId,
  textOn,
  type FrozenNode,
  type FrozenText,
} from "./frozen";
import { unfreeze } from "./unfreeze";

const sentence = v.object({ id: sentenceId, nodes: nodesOn(evidence) });

/** A finished text of the first version: it kept neither clauses nor what an identity is made of. */
export const earlierSchema = textOn(1, sentence);

type EarlierText = Plain<v.InferOutput<typeof earlierSchema>>;
type EarlierNode = Plain<v.InferOutput<typeof sentence>>["nodes"][number];

/** The same text as it is kept now: its clauses are read back from its words. */
export function upgrade(earlier: EarlierText): FrozenText {
  const { length, settings, script } = earlier;
  const sections = earlier.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map(({ id, nodes }) => ({
        id,
        topic: topicOfSentence(id),
        clauses: [{ role: "says" as const, tells: [], nodes: nodes.map(withTopic) }],
      })),
    })),
  }));
  const text = unfreeze({ ...earlier, version: FROZEN_VERSION, sections });
  const read = text.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map((one) => ({ ...one, clauses: readClauses(nodesIn(one)) })),
    })),
  }));
  return freeze({ ...text, sections: read }, { length, settings, script });
}

function topicOfSentence(id: string): SentenceTopic {
  const [kind, ...about] = splitIdentity(id);
  return { kind: kind as SentenceTopic["kind"], about };
}

function withTopic(node: EarlierNode): FrozenNode {
  if (node.type === "quantity") return dated(node);
  if (node.type === "period" || node.type === "quoted") return node;
  const { claims, ...words } = node;
  return { ...words, ...(claims && { claims: claims.map(dated) }) };
}

function dated<Kept extends { readonly factId: string }>(kept: Kept): Kept & { topic: FactTopic } {
  return { ...kept, topic: topicOfFact(kept.factId) };
}

/** A target or a benchmark is that of the fact behind its name. */
function topicOfFact(factId: string): FactTopic {
  const [kind = "", ...parts] = splitIdentity(factId);
  const figure = kind === "target" || kind === "benchmark" ? kind : undefined;
  const [indicator = "", entity = "", period = "", ...particulars] = figure
    ? parts.slice(1)
    : parts;
  return { indicator, entity, period, particulars, ...(figure && { figure }) };
}
