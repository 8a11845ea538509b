import { ApiError, apiNotFound } from "./apiError";
import type { Action, ActionResult, Batch, BatchError, BatchResponse } from "./batch";
import { ActionType } from "./batch";
import type { HostObject } from "./hostObject";
import type { PathRoots } from "./objectPaths";
import { ObjectPaths, location } from "./objectPaths";
import { query } from "./query";

/**
 * Runs the actions of a batch in order and stops at the first that fails. What was done before stays done and
 * its results are handed back beside the error, as Excel does.
 */
export function runBatch(batch: Batch, roots: PathRoots): BatchResponse {
  const paths = new ObjectPaths(batch.ObjectPaths, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = runAction(action, paths, roots);
      results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: batchError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The answer to a batch of which nothing is done, as where a cell is being edited. */
export function refuseBatch(code: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: batchError(new ApiError(code, code, ""), 0) };
}

function runAction(action: Action, paths: ObjectPaths, roots: PathRoots): unknown {
  // A trace marks the place in the batch where the client attaches its event handlers; it means no object.
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.find(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identity(object, roots);
    case ActionType.query:
      return query(object, action.QueryInfo ?? {}, (type, name) => roots.has(type, name));
    case ActionType.method:
      return runMethod(object, action, paths, roots);
    case ActionType.setProperty:
      return setProperty(object, action, paths, roots);
    default:
      throw apiNotFound(`${object.type} (action type ${action.ActionType})`);
  }
}

function identity(object: HostObject, roots: PathRoots): Record<string, string> {
  const reference = roots.references.nameOf(object);
  return {
    ...(object.id === undefined ? {} : { Id: object.id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function runMethod(
  object: HostObject,
  action: Action,
  paths: ObjectPaths,
  roots: PathRoots,
): unknown {
  const name = action.Name ?? "";
  if (name === "_KeepReference") return roots.references.keep(object);
  const method = object.methods?.[name];
  if (!method || !roots.has(object.type, name)) throw apiNotFound(location(object, name));
  return method(...paths.argumentsOf(action.ArgumentInfo));
}

function setProperty(
  object: HostObject,
  action: Action,
  paths: ObjectPaths,
  roots: PathRoots,
): void {
  const name = action.Name ?? "";
  const setter = object.setters?.[name];
  if (!setter || !roots.has(object.type, name)) throw apiNotFound(location(object, name));
  setter(paths.argumentsOf(action.ArgumentInfo)[0]);
}

function batchError(error: unknown, index: number): BatchError {
  const refusal =
    error instanceof ApiError
      ? error
      : new ApiError(
          "GeneralException",
          error instanceof Error ? error.message : String(error),
          "",
          500,
        );
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location,
    ActionIndex: index,
    HttpStatusCode: refusal.status,
  };
}
