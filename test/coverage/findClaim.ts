import { simplifiedKey } from "../../src/lexicon/script/simplifiedKey";
import { shownDigits } from "../../src/quantity/shown";
import type { ClaimedFigure, ReportClaim } from "./claim";
import { KIND_RULES } from "./kindRules";
import type { SaidFigure, SaidSentence } from "./saidSentence";

/**
 * The sentence that makes the statement of a report: it gives every figure of it for the same indicator, in the same
 * digits and unit, as loose or as firm, and each kind of statement it belongs to is made of one of these figures.
 */
export function findClaim(
  claim: ReportClaim,
  sentences: readonly SaidSentence[],
): SaidSentence | undefined {
  const { quoted } = claim;
  return quoted === undefined
    ? sentences.find((sentence) => makes(claim, sentence))
    : sentences.find((sentence) => sentence.quoted && sentence.words.includes(quoted));
}

function makes(claim: ReportClaim, sentence: SaidSentence): boolean {
  const candidates = claim.of.map((figure) =>
    sentence.figures.filter((said) => isOf(figure, said, claim, sentence)),
  );
  if (candidates.some((found) => found.length === 0)) return false;
  const found = candidates.flat();
  return claim.kinds.every((kind) =>
    found.some((said) => KIND_RULES[kind](said, { claim, sentence, found })),
  );
}

function isOf(
  [indicator, digits, unit, hedge]: ClaimedFigure,
  said: SaidFigure,
  { whose = "", of }: ReportClaim,
  { words }: SaidSentence,
): boolean {
  const isAbout =
    [said.indicator, said.observation?.writtenAs ?? ""].map(withoutRemark).includes(indicator) &&
    (whose === "" ? isOwn(said) : said.entity === whose) &&
    isNamed(said, words);
  if (!isAbout || digits === undefined) return isAbout;
  const { evidence } = said;
  return (
    shownDigits(Math.abs(evidence.value), evidence.decimals, evidence.unit) === digits &&
    evidence.unit.symbol === unit &&
    evidence.qualifier === hedge &&
    (said.printed || isPrintedFor(said, of, words))
  );
}

/** A figure of a district, of a firm or of a leader of a ranking is not the office's; the mean it is held against may be quoted. */
function isOwn({ evidence, observation }: SaidFigure): boolean {
  return (
    observation?.entityRole === "average" ||
    !evidence.operands.some(({ role, entity }) => role === "value" && entity !== undefined)
  );
}

/**
 * The reader finds the name of the indicator in the sentence, in order, if not in one piece: 科学技术奖3项，其中二等奖2项. A
 * stage may stand before the thing it is the stage of: 申报典型项目8个; money is known by its unit.
 */
function isNamed(
  { before, clause, lead, indicator, observation, evidence }: SaidFigure,
  words: string,
): boolean {
  // A number of indicators names none of them.
  if (evidence.kind === "ranked" || evidence.kind === "rank-tally") return true;
  const upTo = words.slice(0, before.length - lead.length + clause.length);
  const { base, stage, award, aspect, writtenAs } = observation ?? {};
  const isNameIn = (name: string) => isIn(nameWithoutCount(withoutRemark(name)), upTo);
  if (writtenAs !== undefined && isNameIn(writtenAs)) return true;
  const parts =
    base === undefined || (stage === undefined && award === undefined && aspect === undefined)
      ? [indicator]
      : [base, stage ?? award ?? ""];
  return parts.every(isNameIn);
}

function isIn(name: string, text: string): boolean {
  let at = 0;
  for (const character of simplifiedKey(text)) if (character === name[at]) at += 1;
  return at === name.length;
}

/** A remark in brackets stays in the sheet. */
function withoutRemark(indicator: string): string {
  return indicator.replace(/(?<=.)[（(][^（()）]*[）)]$/, "");
}

/** 企业数61家 is said as 企业61家. */
function nameWithoutCount(indicator: string): string {
  return simplifiedKey(indicator).replace(/(?:批次|笔数|户数|项数|数量|总数|数|量|额)$/, "");
}

/** 均居第四位 prints the place of the first and means all of them. */
function isPrintedFor(said: SaidFigure, of: readonly ClaimedFigure[], words: string): boolean {
  // 3项，均为三等奖 prints the figure of the total, which is that of the part.
  if (/^均?为/.test(said.clause)) return true;
  return of.length > 1 && /均|[和、]/.test(said.clause) && words.includes(said.clause);
}
