/** Joints within a name, and the sign that stands for each while a text is read: no text has it. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ["、", "\ue011"],
  ["和", "\ue012"],
  ["与", "\ue013"],
  ["及", "\ue014"],
]);
const JOINT = new RegExp(`[${[...JOINTS.keys()].join("")}]`, "g");
const STANDS_FOR = new Map([...JOINTS].map(([joint, sign]) => [sign, joint]));
const SIGN = /[\ue011-\ue014]/g;

/** The names that joints within a text set apart: 交通运输, 仓储 and 邮政业; the text itself where it has none. */
export function splitAtJoints(name: string): readonly string[] {
  return name.split(JOINT);
}

/** The text with the joints within these names hidden, so that none of them is taken for a list; the longest names first. */
export function withWholeNames(plain: string, names: readonly string[]): string {
  const known = names.filter((name) => plain.includes(name)).sort((a, b) => b.length - a.length);
  return known.reduce(
    (text, name) =>
      text.replaceAll(
        name,
        name.replace(JOINT, (joint) => JOINTS.get(joint) ?? joint),
      ),
    plain,
  );
}

/** What was read of such a text, its names as they are written. */
export function withJoints<T>(read: T): T {
  if (typeof read === "string")
    return read.replace(SIGN, (sign) => STANDS_FOR.get(sign) ?? sign) as T;
  if (Array.isArray(read)) return read.map((one: unknown) => withJoints(one)) as T;
  if (typeof read !== "object" || read === null) return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]: [string, unknown]) => [key, withJoints(value)]),
  ) as T;
}
