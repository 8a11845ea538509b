import path from "node:path";
import ts from "typescript";

/** The files of a project as the compiler sees them. */
export interface ProjectTypes {
  /** Whether the file would still compile if this stood in it. */
  readonly wouldCompile: (file: string, source: string) => boolean;
  /** The files of the project that a file imports. */
  readonly importsOf: (file: string) => readonly string[];
}

export function projectTypes(project: string): ProjectTypes {
  const { config } = ts.readConfigFile(path.join(project, "tsconfig.json"), (name) =>
    ts.sys.readFile(name),
  ) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  // What is used no more says nothing about what the program does.
  const settings = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const changed = new Map<string, string>();
  const versions = new Map<string, number>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => settings,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => String(versions.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = changed.get(name) ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
  });
  const set = (file: string, source: string | undefined): void => {
    if (source === undefined) changed.delete(file);
    else changed.set(file, source);
    versions.set(file, (versions.get(file) ?? 0) + 1);
  };
  const known = new Map<string, readonly string[]>();
  return {
    wouldCompile: (file, source) => {
      set(file, source);
      const faults = service.getSemanticDiagnostics(file).length;
      set(file, undefined);
      return faults === 0;
    },
    importsOf: (file) => {
      const before = known.get(file);
      if (before) return before;
      const { importedFiles } = ts.preProcessFile(ts.sys.readFile(file) ?? "");
      const found = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith(".")) return [];
        const { resolvedModule } = ts.resolveModuleName(fileName, file, settings, ts.sys);
        return resolvedModule ? [resolvedModule.resolvedFileName] : [];
      });
      known.set(file, found);
      return found;
    },
  };
}
