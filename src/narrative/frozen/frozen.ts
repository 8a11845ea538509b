import * as v from "valibot";
import { keptPeriod } from "../../keptPeriod";
import type { Plain } from "../../readKept";
import type { Operand, Rule } from "../facts/fact";
import { isSense, type Sense } from "../senses";
import { settingsSchema } from "../settings/settingsSchema";
import { RULES, ROLES } from "../wording/rules";
import { SENTENCE_KINDS } from "../plan/sentenceKinds";

/** The version of the form in which finished texts are kept; a reader refuses any other. */
export const FROZEN_VERSION = 2;

const name = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(20_000));
const number = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000));
const decimals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15));
const many = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(v.array(schema), v.maxLength(100_000));
const oneOf = <T extends string>(known: Readonly<Record<T, unknown>>) =>
  v.pipe(
    v.string(),
    v.check((given) => Object.hasOwn(known, given)),
    v.transform((given) => given as T),
  );

const unit = v.object({ symbol: name, base: name, factor: v.pipe(number, v.gtValue(0)) });
const cell = v.object({ sheet: name, row: whole, column: whole });

/** A cell as it was when the text was finished, in the part it plays. */
const operand = v.object({
  role: oneOf<Operand["role"]>(ROLES),
  cell,
  value: number,
  unit,
  decimals,
  entity: v.exactOptional(name),
  period: v.exactOptional(keptPeriod),
});

const qualifier = v.exactOptional(
  v.picklist(["近", "余", "多", "以上", "以下", "左右", "约", "突破", "超"]),
);
const spaced = v.exactOptional(v.literal(true));

/** What stands behind a figure, as every version keeps it. */
export const evidence = {
  factId: v.pipe(v.string(), v.maxLength(4000)),
  kind: name,
  value: number,
  unit,
  decimals,
  qualifier,
  rule: v.pipe(
    v.string(),
    v.check((given) => Object.hasOwn(RULES, given)),
    v.transform((given) => given as Rule),
  ),
  /** Places in the list of operands, which many figures share. */
  operands: many(whole),
};

/** The pieces of a sentence, with what stands behind its figures and claiming words. */
export const nodesOn = <Evidence extends v.ObjectEntries>(entries: Evidence) =>
  many(
    v.variant("type", [
      v.object({
        type: v.literal("text"),
        text,
        claims: v.exactOptional(many(v.object(entries))),
        ordinal: v.exactOptional(v.literal(true)),
      }),
      v.object({
        type: v.literal("name"),
        text,
        claims: v.exactOptional(many(v.object(entries))),
      }),
      v.object({
        type: v.literal("period"),
        period: keptPeriod,
        style: v.exactOptional(v.picklist(["annual", "chinese", "months"])),
        spaced,
      }),
      v.object({ type: v.literal("quoted"), text, cell }),
      v.object({
        type: v.literal("quantity"),
        ...entries,
        shown: v.exactOptional(
          v.object({
            value: number,
            unit,
            decimals,
            qualifier,
            place: v.exactOptional(v.picklist(["chinese", "short"])),
          }),
        ),
        spaced,
      }),
    ]),
  );

const topic = v.object({
  indicator: text,
  entity: text,
  period: name,
  particulars: many(text),
  figure: v.exactOptional(v.picklist(["target", "benchmark"])),
});

const clause = v.object({
  role: v.picklist(["says", "fails", "concedes"]),
  tells: many(
    v.object({
      factId: evidence.factId,
      senses: many(
        v.pipe(
          v.string(),
          v.check(isSense),
          v.transform((given) => given as Sense),
        ),
      ),
    }),
  ),
  nodes: nodesOn({ ...evidence, topic }),
});

export const sentenceId = text;

const sentence = v.object({
  id: sentenceId,
  topic: v.object({ kind: oneOf(SENTENCE_KINDS), about: many(text) }),
  clauses: many(clause),
});

/** A finished text, whatever is kept of each sentence. */
export const textOn = <Version extends number, Sentence extends v.GenericSchema>(
  version: Version,
  one: Sentence,
) =>
  v.object({
    version: v.literal(version),
    title: name,
    subject: name,
    period: v.exactOptional(keptPeriod),
    length: v.picklist(["brief", "standard", "full"]),
    /** The script it was finished in; the sections here are in Simplified characters. */
    script: v.picklist(["hans", "hant"]),
    settings: settingsSchema,
    operands: many(operand),
    sections: many(
      v.object({
        heading: name,
        role: v.picklist(["opening", "achievement", "problem", "goal", "measure"]),
        paragraphs: many(v.object({ sentences: many(one) })),
      }),
    ),
  });

/** A finished text with all it rests on: what it says, how it was asked for, and the cells as they were. */
export const frozenSchema = textOn(FROZEN_VERSION, sentence);

export type FrozenText = Plain<v.InferOutput<typeof frozenSchema>>;
export type FrozenSentence = Plain<v.InferOutput<typeof sentence>>;
export type FrozenNode = FrozenSentence["clauses"][number]["nodes"][number];
