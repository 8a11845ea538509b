import type { Phrases } from "./phrases";

/** How a stage is said of things (项, 个) and of the firms that have reached it (家, 户). */
export interface StageWords {
  readonly stage: RegExp;
  /** Before what it is done to: 申报…8个. Behind the stage before it: 立项2个. */
  readonly things: Phrases;
  readonly thingsBehind: Phrases;
  /** Behind so many firms: 8家企业申报…. */
  readonly firms: Phrases;
}

/** The first that fits; {stage} is the word of the sheet. Data: add stages here. */
export const STAGES: readonly StageWords[] = [
  {
    stage: /^(?:获|取得|得到)/,
    things: ["{base}{stage}{value}"],
    thingsBehind: ["{stage}{value}"],
    firms: ["{firms}{stageVerb}{base}{stageNoun}"],
  },
  {
    stage: /立项|资助|支持/,
    things: ["{base}获{stage}{value}"],
    thingsBehind: ["获{stage}{value}"],
    firms: ["{firms}获{base}{stage}"],
  },
  {
    stage: /^(?:通过|本年通过)/,
    things: ["{base}通过{value}"],
    thingsBehind: ["通过{value}"],
    firms: ["{firms}通过{base}认定"],
  },
  {
    stage: /中$|^待/,
    things: ["{base}{stage}{value}"],
    thingsBehind: ["{stage}{value}"],
    firms: ["{firms}的{base}在{stage}"],
  },
  {
    stage: /^(?:列入|纳入|进入|入选)/,
    things: ["{base}{stage}{value}"],
    thingsBehind: ["{stage}{value}"],
    firms: ["{firms}{stageVerb}{base}{stageNoun}"],
  },
  {
    stage: /调查$|服务$|辅导$|培训$/,
    things: ["开展{base}{stage}{value}"],
    thingsBehind: ["开展{stage}{value}"],
    firms: ["对{firms}开展{stage}"],
  },
  {
    stage: /^(?:申报|推荐)$/,
    things: ["{stage}{base}{value}"],
    thingsBehind: ["{stage}{value}"],
    firms: ["组织{firms}{stage}{base}"],
  },
  {
    stage: /^[^，。]{1,4}$/,
    things: ["{stage}{base}{value}"],
    thingsBehind: ["{stage}{value}"],
    firms: ["{firms}{stage}{base}"],
  },
];

/** A stage that can stand behind a name only. */
export const OTHER_STAGE: StageWords = {
  stage: /./,
  things: ["{base}{stage}{value}"],
  thingsBehind: ["{stage}{value}"],
  firms: ["{firms}{base}{stage}"],
};

/** 获支持 is 获…支持, 列入培育 is 列入…培育: the verb of a stage, and what comes behind the thing. */
export const STAGE_VERB = /^(?:获得|获|取得|得到|列入|纳入|进入|入选)/;
