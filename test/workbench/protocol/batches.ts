import type { RichApiEntry } from "../../../workbench/protocol/eventMessages";
import { excelClients, type ExcelClient } from "../../../workbench/protocol/excelClient";
import { ExcelHost } from "../../../workbench/protocol/excelHost";
import type { FileAreas } from "../../../workbench/grid/bookAreas";
import type { Batch, BatchResponse, ObjectPath } from "../../../workbench/protocol/batch";
import { MemoryGrid } from "../memoryGrid";

/** A host over a grid in memory, and what it has told the add-in. */
export function hostOver(
  sheets: ConstructorParameters<typeof MemoryGrid>[0],
  areas: FileAreas = { lists: [], names: [] },
  client: ExcelClient = excelClients.web,
) {
  const file = { name: "台账.xlsx", areas, settings: [] };
  const grid = new MemoryGrid(sheets);
  const pushed: RichApiEntry[] = [];
  const pane = {
    isVisible: true,
    setVisible(isVisible: boolean) {
      this.isVisible = isVisible;
    },
  };
  const runtime = { isReady: false, results: [] as unknown[] };
  const host = new ExcelHost(
    grid,
    file,
    {
      ready: () => (runtime.isReady = true),
      results: (results) => runtime.results.push(...results),
    },
    pane,
    client,
    (entries) => pushed.push(...entries),
  );
  return { grid, host, pane, pushed, runtime };
}

type Step = Omit<ObjectPath, "Id">;

/** Steps of an object path, as the client library numbers and sends them. */
export const root: Step = { ObjectPathType: 1, Name: "" };
export function property(parent: number, name: string): Step {
  return { ObjectPathType: 4, Name: name, ParentObjectPathId: parent };
}
export function method(parent: number, name: string, ...values: unknown[]): Step {
  return {
    ObjectPathType: 3,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: values },
  };
}
export function indexer(parent: number, key: string): Step {
  return {
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: [key] },
  };
}
export function reference(name: string): Step {
  return { ObjectPathType: 6, Name: name };
}

/** Actions, each on the path of the given number. */
export const instantiate = (path: number) => ({ ActionType: 1, ObjectPathId: path });
export const load = (path: number, ...names: string[]) => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select: names },
});
export const call = (path: number, name: string, ...values: unknown[]) => ({
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: values },
});
export const set = (path: number, name: string, value: unknown) => ({
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
export const trace = () => ({ ActionType: 5, ObjectPathId: 0 });

/** Paths are numbered from 1 in the order given, actions from 101. */
export function batch(
  paths: readonly Step[],
  ...actions: Omit<Batch["Actions"][number], "Id">[]
): Batch {
  return {
    ObjectPaths: Object.fromEntries(
      paths.map((path, index) => [String(index + 1), { Id: index + 1, ...path }]),
    ),
    Actions: actions.map((action, index) => ({ Id: 101 + index, ...action })),
  };
}

/** Only the values of a response that has no error. */
export function values(response: BatchResponse): unknown[] {
  if (response.Error) throw new Error(`${response.Error.Code} at ${response.Error.Location}`);
  return response.Results.map((result) => result.Value);
}
