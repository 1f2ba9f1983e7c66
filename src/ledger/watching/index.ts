import type { Store } from "../store.ts";
import {
  type AlertFilter,
  alerts,
  type DueDelivery,
  delivered,
  dueDeliveries,
  type NewAlert,
  notDelivered,
  raise,
  seen,
} from "./alerts.ts";
import { holdWatching, type WatchRunner } from "./hold-watching.ts";
import { knownMatches, removeSearch, savedSearches, saveSearch } from "./searches.ts";
import {
  addWatch,
  itemsOf,
  recordCheck,
  recordItem,
  removeWatch,
  type WatchedItem,
  type WatchState,
  watches,
} from "./watches.ts";

export {
  ALERT_KINDS,
  type Alert,
  type AlertFilter,
  type AlertKind,
  type DueDelivery,
  type NewAlert,
} from "./alerts.ts";
export type { WatchRunner } from "./hold-watching.ts";
export type { SavedSearch } from "./searches.ts";
export { WATCH_KINDS, type Watch, type WatchedItem, type WatchKind, type WatchState } from "./watches.ts";

/** What is watched, saved searches, what they reported, and to whom it was sent. */
export type WatchingQueries = ReturnType<typeof watchingQueries>;

/** The questions and records of watching, for one ledger. */
export function watchingQueries(store: Store) {
  return {
    /** Takes the lock of the one run at a time; says whose it is where another has it. */
    hold: (runner: WatchRunner) => holdWatching(store, runner),
    addWatch: (watch: Parameters<typeof addWatch>[1]) => addWatch(store, watch),
    removeWatch: (meant: string) => removeWatch(store, meant),
    watches: () => watches(store),
    recordCheck: (watch: string, state: WatchState) => recordCheck(store, watch, state),
    itemsOf: (watch: string, items: readonly string[]) => itemsOf(store, watch, items),
    recordItem: (watch: string, item: WatchedItem) => recordItem(store, watch, item),
    saveSearch: (search: Parameters<typeof saveSearch>[1]) => saveSearch(store, search),
    removeSearch: (name: string) => removeSearch(store, name),
    searches: () => savedSearches(store),
    known: (search: string, subjects: readonly string[]) => knownMatches(store, search, subjects),
    /** Raises alerts, and keeps what a search now knows, together; an alert that was raised before changes nothing. */
    raise: (
      found: readonly NewAlert[],
      known?: { readonly search: string; readonly subjects: readonly string[] },
    ) => raise(store, found, known),
    alerts: (filter: AlertFilter = {}) => alerts(store, filter),
    seen: (ids: readonly string[], at: string) => seen(store, ids, at),
    dueDeliveries: (receiver: string, at: string, most: number) => dueDeliveries(store, receiver, at, most),
    delivered: (delivery: DueDelivery, receiver: string, at: string) =>
      delivered(store, delivery, receiver, at),
    notDelivered: (
      delivery: DueDelivery,
      receiver: string,
      why: { readonly fault: string; readonly nextAt: string | null },
    ) => notDelivered(store, delivery, receiver, why),
  };
}
