import { isLowerBetter, isTime } from "../../answers/kindsOfIndicator";
import { LISTED_NOUN } from "../statements/leaders/headedNoun";
import { isBareNumber } from "../statements/level/lacksUnit";
import { SELF } from "../../tables/observation";
import type { Fact } from "../facts/fact";
import type { LeadersSentence, Ranking } from "../outline/outline";
import { clauseStart } from "./clauses";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { wordDone } from "./wordDone";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { isVerbal, nameOf } from "../naming/names";
import { periodText } from "./periodText";
import { PHRASES, type Phrases } from "./phrases";
import type { Voice } from "./voice";

/** The first three of each ranking with their figures; that they are the first rests on everybody's cells. */
export function wordLeaders(sentence: LeadersSentence, voice: Voice): Nodes {
  const { rankings } = sentence;
  const told = rankings.map((ranking, index): Nodes => {
    const { rank, leaders } = ranking;
    if (isByCompletion(rank)) return wordDone(ranking, voice);
    const words = fill(phrasesFor(rank, rankings[index - 1]?.rank), voice.turn, {
      name: nameIn(rank),
      leaders: wordRanking(ranking, voice),
    });
    return [clauseStart({ about: leaders, form: "each" }, voice), ...words];
  });
  return joinText([
    ...periodOf(sentence, voice),
    ...openingOf(sentence),
    ...joinNodes(told, "；"),
    ...text("。"),
  ]);
}

function isByCompletion({ claim }: Fact): boolean {
  return claim.kind === "leaders" && claim.basis === "completion";
}

function periodOf({ opensText }: LeadersSentence, { period, ...voice }: Voice): Nodes {
  return opensText && period ? [periodText(period, voice), ...text("，")] : [];
}

/** 从全省看 of peers; of the subject's own members 分县区看, once. */
function openingOf({ scope, among }: LeadersSentence): Nodes {
  const { opening, among: ofMembers, amongListed } = PHRASES.leaders;
  if (among !== undefined) {
    const phrases = among.startsWith(LISTED_NOUN) ? amongListed : ofMembers;
    return among === "" ? [] : fill(phrases, 0, { among });
  }
  return scope === "" ? [] : fill(opening, 0, { scope });
}

/** Growth is named, behind the level of the same thing without its name. */
function phrasesFor(rank: Fact, before: Fact | undefined): Phrases {
  const { first, all, allUpwards, allAgain, growth, growthAgain, lowest, shortest } =
    PHRASES.leaders;
  if (isOfAll(rank)) {
    if (before && isOfAll(before) && isOfLess(before) === isOfLess(rank)) return allAgain;
    return isOfLess(rank) ? allUpwards : all;
  }
  if (isOfLess(rank)) return rank.operands.some(({ unit }) => isTime(unit)) ? shortest : lowest;
  if (isByGrowth(rank)) return before?.indicator === rank.indicator ? growthAgain : growth;
  return first;
}

function isOfAll({ claim }: Fact): boolean {
  return claim.kind === "leaders" && claim.all === true;
}

function isOfLess(rank: Fact): boolean {
  return !isByGrowth(rank) && isLowerBetter(rank);
}

/** 新增规上企业, where the sheet counts what is new. */
function nameIn({ indicator, counting }: Fact): Nodes {
  const isNew = counting === "new" && !isVerbal(indicator);
  return [...text(isNew ? PHRASES.deed.made[0] : ""), nameOf(indicator)];
}

function isByGrowth({ claim }: Fact): boolean {
  return (claim.kind === "rank" || claim.kind === "leaders") && claim.basis === "growth";
}

function wordRanking({ rank, leaders }: Ranking, voice: Voice): Nodes {
  return joinNodes(
    leaders.map((leader) => wordLeader(leader, rank, voice)),
    "、",
  );
}

function wordLeader(leader: Fact, rank: Fact, voice: Voice): Nodes {
  const name = leader.entity === SELF ? voice.ownName : leader.entity;
  const { leader: withFigure, leaderAlone } = PHRASES.leaders;
  return fill(isBareNumber(leader) ? leaderAlone : withFigure, voice.turn, {
    name: [{ type: "name", text: name, claims: [evidenceOf(rank)] }],
    value: [quantityOf(leader)],
  });
}
