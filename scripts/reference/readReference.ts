import typescript from "typescript";

import { CATEGORIES, type FunctionCategory } from "../../src/functions/categories";
import type {
  Example,
  FunctionReference,
  FunctionTexts,
  ParameterReference,
} from "../../src/functions/reference";
import { settingChoices } from "./settingChoices";

/** The custom functions of a file. The reasons of errors in the examples are still to be asked for. */
export function readReference(fileName: string, source: string): FunctionReference[] {
  const file = typescript.createSourceFile(fileName, source, typescript.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!typescript.isFunctionDeclaration(statement)) return [];
    const tags = tagsOf(statement);
    const id = tags.get("customfunction")?.[0];
    return id === undefined ? [] : [referenceOf(id, statement, tags)];
  });
}

type Tags = ReadonlyMap<string, readonly string[]>;

function referenceOf(
  id: string,
  declaration: typescript.FunctionDeclaration,
  tags: Tags,
): FunctionReference {
  const parameters = declaration.parameters
    .filter(({ type }) => !type?.getText().startsWith("CustomFunctions."))
    .map((parameter) => parameterOf(parameter, optionalNames(declaration), tags));
  return {
    id,
    implementation: declaration.name?.text ?? "",
    category: categoryOf(one(tags, "category", id), id),
    keywords: one(tags, "keywords", id),
    parameters,
    texts: {
      "zh-CN": chineseTexts(id, declaration, tags, parameters),
      "en-US": englishTexts(id, tags, parameters),
    },
    examples: (tags.get("example") ?? []).map((text) => exampleOf(text, id)),
  };
}

/** Those in brackets: `@param [zeros] …` */
function optionalNames(declaration: typescript.FunctionDeclaration): readonly string[] {
  return typescript
    .getJSDocTags(declaration)
    .filter(typescript.isJSDocParameterTag)
    .filter(({ isBracketed }) => isBracketed)
    .map(({ name }) => name.getText());
}

function parameterOf(
  parameter: typescript.ParameterDeclaration,
  optional: readonly string[],
  tags: Tags,
): ParameterReference {
  const name = parameter.name.getText();
  const choices = settingChoices(name);
  return {
    name,
    optional: optional.includes(name),
    range: parameter.type !== undefined && typescript.isArrayTypeNode(parameter.type),
    ...(tags.get("whole")?.includes(name) && { taken: "whole" }),
    ...(tags.get("line")?.includes(name) && { taken: "line" }),
    ...(choices && { choices }),
  };
}

function categoryOf(name: string, id: string): FunctionCategory {
  if (!(name in CATEGORIES)) throw new Error(`${id} is in no known category: ${name}`);
  return name as FunctionCategory;
}

/** `@param name 名称：说明` */
function chineseTexts(
  id: string,
  declaration: typescript.FunctionDeclaration,
  tags: Tags,
  parameters: readonly ParameterReference[],
): FunctionTexts {
  const described = new Map(
    typescript
      .getJSDocTags(declaration)
      .filter(typescript.isJSDocParameterTag)
      .map((tag) => [tag.name.getText(), textOf(tag.comment)]),
  );
  return {
    description: textOf(typescript.getJSDocCommentsAndTags(declaration)[0]?.comment),
    parameters: parameters.map(({ name }) => {
      const [, called, description] = /^([^：]+)：(.+)$/.exec(described.get(name) ?? "") ?? [];
      if (called === undefined || description === undefined) {
        throw new Error(`Cannot read @param ${name} of ${id}, expected \`名称：说明\``);
      }
      return { name: called, description };
    }),
    returns: one(tags, "returns", id),
    remarks: one(tags, "remarks", id),
  };
}

/** `@english name description`, and the description of the function itself without a name. */
function englishTexts(
  id: string,
  tags: Tags,
  parameters: readonly ParameterReference[],
): FunctionTexts {
  const lines = tags.get("english") ?? [];
  const about = (name: string): string => {
    const line = lines.find((each) => each.startsWith(`${name} `));
    if (line === undefined) throw new Error(`${id} does not say in English what ${name} is`);
    return line.slice(name.length + 1);
  };
  return {
    description: lines[0] ?? "",
    parameters: parameters.map(({ name }) => ({ name, description: about(name) })),
    returns: about("returns"),
    remarks: about("remarks"),
  };
}

function exampleOf(text: string, id: string): Example {
  const match = /^([A-Z]+\(.*\)) \/\/ => (.+)$/.exec(text);
  const [, formula, result] = match ?? [];
  if (!formula?.startsWith(`${id}(`) || result === undefined) {
    throw new Error(`Cannot read example, expected \`${id}(...) // => value\`: ${text}`);
  }
  return { formula, result };
}

function one(tags: Tags, name: string, id: string): string {
  const [text, ...more] = tags.get(name) ?? [];
  if (text === undefined || more.length > 0) throw new Error(`${id} needs one @${name}`);
  return text;
}

function tagsOf(declaration: typescript.FunctionDeclaration): Tags {
  const tags = new Map<string, string[]>();
  for (const tag of typescript.getJSDocTags(declaration)) {
    const name = tag.tagName.text;
    tags.set(name, [...(tags.get(name) ?? []), textOf(tag.comment)]);
  }
  return tags;
}

function textOf(
  comment: string | typescript.NodeArray<typescript.JSDocComment> | undefined,
): string {
  return (typescript.getTextOfJSDocComment(comment) ?? "").replace(/\s*\n\s*/g, " ").trim();
}
