import type { Begun } from "./provider.ts";
import { hashOfSecret, newSecret } from "./secrets.ts";

/** How long somebody may take at the provider. */
const HOLDS_MS = 10 * 60_000;

/** Sign-ins under way: of one address, and of all. The oldest of all go first. */
const MOST_OF_ADDRESS = 30;
const MOST_KEPT = 20_000;

interface Kept extends Begun {
  readonly address: string;
  /** Where they wanted to go, a path of our own. */
  readonly to: string;
  readonly until: number;
}

/**
 * Sign-ins that are under way at a provider, each bound to the browser that began it by a secret in its cookie, and good for one answer. Kept in memory: who was
 * under way when the server started anew begins again.
 */
export class BegunSignIns {
  readonly #kept = new Map<string, Kept>();

  /** Whether an address has begun so many that it must wait. @param at milliseconds */
  isFull(address: string, at: number): boolean {
    let count = 0;
    for (const kept of this.#kept.values()) if (kept.address === address && kept.until > at) count++;
    return count >= MOST_OF_ADDRESS;
  }

  /** Keeps one; returns the secret of its browser. */
  keep(begun: Begun, asked: { readonly address: string; readonly to: string; readonly at: number }): string {
    const secret = newSecret("sign-in");
    const { address, to, at } = asked;
    this.#kept.set(hashOfSecret(secret), { ...begun, address, to: ownPath(to), until: at + HOLDS_MS });
    for (const [key, { until }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT && until > at) break;
      this.#kept.delete(key);
    }
    return secret;
  }

  /** Takes the one of a browser out, where the answer is to it; null where there is none any more. */
  take(secret: string, state: string, at: number): { readonly begun: Begun; readonly to: string } | null {
    const key = hashOfSecret(secret);
    const kept = this.#kept.get(key);
    if (kept === undefined || kept.state !== state || kept.until <= at) return null;
    this.#kept.delete(key);
    return { begun: kept, to: kept.to };
  }
}

/** A path of this server's own, whatever was asked for: nobody is sent elsewhere when they have signed in. */
export function ownPath(asked: string): string {
  const here = "http://here.invalid";
  if (!asked.startsWith("/") || !URL.canParse(asked, here)) return "/";
  const { origin, pathname, search } = new URL(asked, here);
  // `/.//elsewhere` is a path until a browser reads what is left of it.
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
