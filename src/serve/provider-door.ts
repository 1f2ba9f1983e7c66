import {
  BegunSignIns,
  Provider,
  type ProviderFaultCode,
  type ProviderSettings,
  type Stranger,
} from "../people/index.ts";

/** How people come in by an identity provider. */
export interface ProviderOptions extends ProviderSettings {
  /** The server's own address as browsers have it, to which the provider sends people back; where it listens, where not given. */
  readonly address?: URL | undefined;
  /** Told, for the server's log, why somebody did not come in. */
  readonly onRefused: (what: string) => void;
}

/** The path to which the provider sends people back. */
export const BACK = "/sign-in/back";

/** Why somebody who came back does not come in. */
export type TurnedAway = ProviderFaultCode | Stranger;

/** An identity provider, and the sign-ins that are under way there. */
export class ProviderDoor {
  readonly provider: Provider;
  readonly begun = new BegunSignIns();
  readonly onRefused: ProviderOptions["onRefused"];
  #address: URL | null;

  constructor({ address, onRefused, ...settings }: ProviderOptions) {
    this.provider = new Provider(settings);
    this.onRefused = onRefused;
    this.#address = address ?? null;
  }

  /** Says where the server listens, which is its address where none was given. */
  listensAt(url: string): void {
    this.#address ??= new URL(url);
  }

  /** The server's own address. */
  get address(): URL {
    return this.#address!;
  }

  /** Where the provider sends people back to. */
  get back(): URL {
    return new URL(BACK, this.address);
  }
}
