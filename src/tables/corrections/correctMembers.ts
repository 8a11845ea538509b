import type { Linked } from "../linkSelf";
import { BY_USER } from "../meaning/origin";
import { SELF, type Observation } from "../observation";
import { outcomeOf, type Outcome } from "./outcome";
import type { Correction } from "./corrections";

type Peer = Extract<Correction, { readonly kind: "peer" }>;

/** Observations of the office's subject and peers as the user names them. */
export interface CorrectedMembers extends Linked {
  /** The subject to begin with. */
  readonly subject?: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * Whose figures they are, as the user says: who the office is and who counts among the peers. The values and the cells
 * stay what they are.
 */
export function correctMembers(
  linked: Linked,
  corrections: readonly Correction[],
): CorrectedMembers {
  const peers = corrections.filter((one) => one.kind === "peer");
  const counted = peers.reduce(correctPeer, { linked, outcomes: [] });
  const chosen = corrections.find((one) => one.kind === "subject");
  if (!chosen) return { ...counted.linked, outcomes: counted.outcomes };
  const { observations } = counted.linked;
  const isMember = observations.some(
    ({ entity, entityRole }) => entity === chosen.entity && entityRole === "member",
  );
  const isOffice = chosen.entity === counted.linked.selfName;
  if (!isMember && !isOffice) {
    const outcome = outcomeOf(chosen, {
      ok: false,
      problem: { code: "correction-unmatched" },
    });
    return { ...counted.linked, outcomes: [...counted.outcomes, outcome] };
  }
  const outcomes = [...counted.outcomes, { correction: chosen }];
  return canBeOffice(counted.linked, chosen.entity)
    ? {
        observations: observations.map((one) =>
          one.entity === chosen.entity ? { ...byUser(one), entity: SELF } : one,
        ),
        selfName: chosen.entity,
        subject: SELF,
        outcomes,
      }
    : { ...counted.linked, subject: isOffice ? SELF : chosen.entity, outcomes };
}

/** A ledger that names nobody is the subject's own, unless a table has a row for each of the two. */
function canBeOffice({ observations, selfName }: Linked, entity: string): boolean {
  if (selfName !== undefined && !/^[全本我]/.test(selfName)) return false;
  const own = new Set(observations.filter((one) => one.entity === SELF).map(({ table }) => table));
  return own.size > 0 && !observations.some((one) => one.entity === entity && own.has(one.table));
}

interface Counted {
  readonly linked: Linked;
  readonly outcomes: readonly Outcome[];
}

function correctPeer({ linked, outcomes }: Counted, correction: Peer): Counted {
  const isMeant = ({ entity }: Observation): boolean => entity === correction.entity;
  const found = linked.observations.some(isMeant)
    ? ({ ok: true } as const)
    : ({ ok: false, problem: { code: "correction-unmatched" } } as const);
  return {
    linked: {
      ...linked,
      observations: linked.observations.map((one) =>
        isMeant(one) ? withPeerRole(one, correction.counted) : one,
      ),
    },
    outcomes: [...outcomes, outcomeOf(correction, found)],
  };
}

function withPeerRole(observation: Observation, counted: boolean): Observation {
  if (counted) return { ...byUser(observation), entityRole: "member" };
  return observation.entityRole === "member"
    ? { ...byUser(observation), entityRole: "outsider" }
    : observation;
}

function byUser(observation: Observation): Observation {
  return { ...observation, said: { ...observation.said, entity: BY_USER } };
}
