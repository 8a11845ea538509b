import * as v from "valibot";
import type { Plain } from "../../readKept";
import type { Operand, Rule } from "../facts/fact";
import { settingsSchema } from "../settings/settingsSchema";
import { ROLES, RULES } from "../wording/rules";

/** The version of the form in which finished texts are kept; a reader refuses any other. */
export const FROZEN_VERSION = 1;

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
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const months = v.exactOptional(v.object({ from: month, to: month }));
const year = v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(10_000));
const period = v.variant("kind", [
  v.object({ kind: v.literal("calendar"), year, months }),
  v.object({ kind: v.literal("relative"), offset: year, months }),
]);

/** A cell as it was when the text was finished, in the part it plays. */
const operand = v.object({
  role: oneOf<Operand["role"]>(ROLES),
  cell,
  value: number,
  unit,
  decimals,
  entity: v.exactOptional(name),
  period: v.exactOptional(period),
});

const qualifier = v.exactOptional(
  v.picklist(["近", "余", "多", "以上", "以下", "左右", "约", "突破", "超"]),
);
const spaced = v.exactOptional(v.literal(true));

const evidence = {
  factId: v.pipe(v.string(), v.maxLength(4000)),
  kind: name,
  value: number,
  unit,
  decimals,
  qualifier,
  rule: oneOf<Rule>(RULES),
  /** Places in the list of operands, which many figures share. */
  operands: many(whole),
};
const claims = v.exactOptional(many(v.object(evidence)));

const node = v.variant("type", [
  v.object({
    type: v.literal("text"),
    text,
    claims,
    ordinal: v.exactOptional(v.literal(true)),
  }),
  v.object({ type: v.literal("name"), text, claims }),
  v.object({
    type: v.literal("period"),
    period,
    style: v.exactOptional(v.picklist(["annual", "chinese"])),
    spaced,
  }),
  v.object({ type: v.literal("quoted"), text, cell }),
  v.object({
    type: v.literal("quantity"),
    ...evidence,
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
]);

const section = v.object({
  heading: name,
  role: v.picklist(["opening", "achievement", "problem", "goal", "measure"]),
  paragraphs: many(
    v.object({
      sentences: many(v.object({ id: v.pipe(v.string(), v.maxLength(20_000)), nodes: many(node) })),
    }),
  ),
});

/** A finished text with all it rests on: what it says, how it was asked for, and the cells as they were. */
export const frozenSchema = v.object({
  version: v.literal(FROZEN_VERSION),
  title: name,
  subject: name,
  period: v.exactOptional(period),
  length: v.picklist(["brief", "standard", "full"]),
  /** The script it was finished in; the sections here are in Simplified characters. */
  script: v.picklist(["hans", "hant"]),
  settings: settingsSchema,
  operands: many(operand),
  sections: many(section),
});

export type FrozenText = Plain<v.InferOutput<typeof frozenSchema>>;
