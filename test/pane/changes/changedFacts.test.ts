import { NO_TOPIC } from "../../support/sentenceOf";
import { changedFacts } from "../../../src/pane/changes/changedFacts";
import type { NarrativeChanges } from "../../../src/narrative/change/changes";

const OF = { kind: "level", topic: NO_TOPIC } as const;

const changes: NarrativeChanges = {
  cells: [],
  figures: [
    { factId: "甲", of: OF, before: "1家", after: "2家", sentence: "句" },
    { factId: "乙", of: OF, after: "3家", sentence: "句" },
    { factId: "丙", of: OF, before: "4家", sentence: "句" },
  ],
  words: [{ factId: "丁", of: OF, before: "增长", after: "下降", sentence: "句" }],
  sentences: [],
};

describe("what is marked in the text", () => {
  test("is what it says otherwise or newly, with what it said before", () => {
    expect([...changedFacts(changes, new Set())]).toEqual([
      ["甲", "1家"],
      ["乙", ""],
      ["丁", "增长"],
    ]);
  });

  test("goes once it is accepted", () => {
    expect([...changedFacts(changes, new Set(["甲", "丁"])).keys()]).toEqual(["乙"]);
  });
});
