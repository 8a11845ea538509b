import { PLACES, readPlace } from "../../src/lexicon/places/readPlace";
import { entityName } from "../../src/tables/words/regionNames";

describe("the lexicon of places", () => {
  const lines = PLACES.flatMap((entry) => entry.reads.map((line) => [line, entry] as const));

  it.each(lines)("%s", (line, entry) => {
    const [text = "", role] = line.split(" → ");
    expect(readPlace(text)).toBe(entry);
    expect(entityName(text).role).toBe(role);
  });

  it.each(PLACES.filter(({ id }) => !id.endsWith("ending")).map((entry) => [entry.id, entry]))(
    "every word of %s is read",
    (_, entry) => {
      for (const word of Object.keys(entry.words)) {
        expect([word, readPlace(word)]).toEqual([word, entry]);
      }
    },
  );

  it.each(["海西", "湘西", "河东", "甲市", "东湖区", "板块", "南海区", "西部机场集团"])(
    "%s is a name like others",
    (name) => expect(readPlace(name)).toBeUndefined(),
  );
});
