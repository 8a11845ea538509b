import type { RulesOf } from "../../answers/evidence";
import type { Language } from "../../language";
import type { Claim, Fact } from "../facts/fact";
import type { FactRule } from "../facts/factRule";
import type { ClauseRole } from "../narrative";
import type { Length } from "../outline/outline";
import type { Form, MemberClause } from "../plan/clause";
import type { Sense } from "../senses";
import type { Thresholds } from "../settings/settingsSchema";
import type { Nodes } from "../wording/fill";
import type { Phrases } from "../wording/phrases";
import type { Voice } from "../wording/voice";

export type KindOfClaim = Claim["kind"];
export type ClaimOf<K extends KindOfClaim> = Extract<Claim, { readonly kind: K }>;
export type FactOf<K extends KindOfClaim> = Fact & { readonly claim: ClaimOf<K> };

/** Where a claim is said: the clause it has to itself, and what has been said just before. */
export interface SaidAt {
  readonly clause: MemberClause;
  readonly before: Fact | undefined;
  readonly voice: Voice;
}

/** What decides, besides a fact itself, what its words claim. */
export interface ClaimedAt {
  readonly role: ClauseRole;
  readonly form: Form;
  readonly before?: Fact | undefined;
  readonly inYear: boolean;
  readonly thresholds: Thresholds;
}

/** The words of a clause that several claims share. */
export type SayTogether = (clause: MemberClause, voice: Voice) => Nodes;

/**
 * A kind of statement: how it is found, which places in a sentence its claims take, and how each is said. Everything that
 * the narrative has to know of a kind stands in its folder; the list in `statements.ts` puts it among the others, and that in
 * `kindWords.ts` what it is called.
 */
export interface Statement<K extends KindOfClaim> {
  readonly kind: K;
  /** Its phrases, where no other kind says them: they stand on the page of phrases under this heading. */
  readonly phrases?: OwnPhrases;
  /** From the figures alone; absent where another kind's rule finds it along with its own. */
  readonly find?: FactRule;
  /** From facts found before, those of the kinds in front of it among them. */
  readonly findFurther?: FactRule;
  /** What is claimed by saying it, whichever phrase says it: what a change of would be told of. */
  readonly senses: (fact: FactOf<K>, at: ClaimedAt) => readonly Sense[];
  /** Absent where it is said in sentences of its own. */
  readonly inSentence?: InSentence<K>;
  /** What many facts come to: told behind the headline figures. */
  readonly sumsUp?: true;
}

type Both = Readonly<Record<Language, string>>;

/** What a kind of statement is called, outside of the texts, and how its figures come about. */
export interface KindWords<K extends string = KindOfClaim> {
  /** In the list of what was not said. */
  readonly name: Both;
  /** Behind the name of an indicator, where the figure is not its own: 增速, 位次. */
  readonly behind?: Both;
  /** What its value claims by its sign alone, whichever phrase says it. */
  readonly moves?: { readonly up: Sense; readonly down: Sense };
  /** The rules by which its figures come about, for the card that explains one. */
  readonly rules: Readonly<Record<RulesOf<K>, Both>>;
}

export interface OwnPhrases {
  readonly heading: string;
  readonly uses: Readonly<Record<string, Phrases>>;
}

/** What is said of one indicator among its other claims. */
export interface InSentence<K extends KindOfClaim> {
  /** The places that claims of this kind can take. */
  readonly places: Readonly<Record<string, Place>>;
  /** The place of a claim; the only one there is where not said. */
  readonly placeOf?: (claim: ClaimOf<K>) => string;
  readonly say: (fact: FactOf<K>, at: SaidAt) => Nodes;
  /** How claims of this kind are said of several indicators at once, by the forms that the plan gives them. */
  readonly together?: Partial<Readonly<Record<Form, SayTogether>>>;
}

/** A place in the order of a sentence. */
export interface Place {
  /** The lengths of text that say it. */
  readonly said: readonly Length[];
  /** The lengths that say it of a 其中 part, where that is less. */
  readonly ofParts?: readonly Length[];
  /** The lengths that say it of the indicators a report is expected to open with, where that is more. */
  readonly ofHeadlines?: readonly Length[];
  /** Holds or does not by the figures themselves: it decides nothing about which indicators share a sentence. */
  readonly byValue?: true;
  /** As bad news among problems, in this order; absent where it is none. */
  readonly fails?: Told;
  /** As good news conceded before the bad, the strongest first. */
  readonly concedes?: Told;
}

export interface Told {
  readonly rank: number;
  /** Told as bad news it is not told as a result too: a decline, a target missed. */
  readonly once?: true;
  /** The phrases it is told in; as among achievements where not said. */
  readonly words?: (fact: Fact, before: Fact | undefined, voice: Voice) => Phrases;
}

export const ALWAYS: readonly Length[] = ["brief", "standard", "full"];
export const USUALLY: readonly Length[] = ["standard", "full"];
export const AT_LENGTH: readonly Length[] = ["full"];
