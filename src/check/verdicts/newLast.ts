import type { Statement } from "../../prose/question";
import { askedOf } from "../answers/askedOf";
import { levelOf } from "../answers/asking";
import type { DraftContext } from "../draft/draftContext";
import type { Meant } from "../names/meantIndicators";

/** 全市企业1087家: of the names that 全市 may mean, one of which there is only what is new is meant last. */
export function newLast(
  entities: readonly string[],
  { question }: Statement,
  { indicators }: Meant,
  context: DraftContext,
): readonly string[] {
  const { measure } = question;
  if (entities.length < 2 || measure.kind !== "level" || measure.counting) return entities;
  const isNew = (entity: string) =>
    indicators.some(
      ({ indicator }) =>
        levelOf(askedOf(question, indicator, entity, context).from)?.observation.counting === "new",
    );
  return [
    ...entities.filter((entity) => !isNew(entity)),
    ...entities.filter((entity) => isNew(entity)),
  ];
}
