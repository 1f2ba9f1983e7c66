/** The part of minhash that is measured; it brings no types. */
declare module "minhash" {
  export class Minhash {
    constructor(config?: { readonly numPerm?: number; readonly seed?: number });
    hashvalues: number[];
    update(word: string): void;
    jaccard(other: Minhash): number;
  }
  export class LshIndex {
    constructor(config?: { readonly bandSize?: number });
    readonly index: Record<string, unknown[]>;
    insert(key: string, minhash: Minhash): void;
    /** Throws where a band of the signature is in no inserted one. */
    query(minhash: Minhash): string[];
  }
}
