import type { Narrative, Script } from "../../narrative/narrative";
import type { Length } from "../../narrative/outline/outline";
import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import { samePeriod } from "../../quantity/samePeriod";

/** What the text is to be about; what is absent is left to the narrative. */
export interface Choice {
  readonly subject?: string;
  readonly period?: Period;
  readonly length: Length;
  /** The characters it is written in; simplified where not said. */
  readonly script?: Script;
  readonly title?: OwnTitle;
}

/** A title in the user's own words. It names whom and when it is of, and is put over no other text. */
export interface OwnTitle {
  /** Empty where it was taken away again. */
  readonly text: string;
  readonly of: string;
}

/** What an own title is of: the text of this subject and period. */
export function titleOf({ subject, period }: Pick<Narrative, "subject" | "period">): string {
  return `${subject} ${period ? printPeriod(period) : ""}`;
}

/** What the workbook offers to choose from. */
export interface Offer {
  readonly subjects: readonly string[];
  periodsOf(subject: string | undefined): readonly Period[];
}

/**
 * The user's wish as far as the workbook offers it. The wish itself is kept elsewhere, so that a subject which
 * vanishes with one edit comes back with the next.
 */
export function keepChoice(wish: Choice, offer: Offer): Choice {
  const subject = offer.subjects.find((offered) => offered === wish.subject);
  const period = offer
    .periodsOf(subject)
    .find((offered) => wish.period !== undefined && samePeriod(offered, wish.period));
  return {
    length: wish.length,
    ...(subject !== undefined && { subject }),
    ...(period && { period }),
    ...(wish.script && { script: wish.script }),
    ...(wish.title && { title: wish.title }),
  };
}
