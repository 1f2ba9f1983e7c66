// Types alone: who reads lists imports the schemas from ./designation.ts, so that no other run loads their library.

export * from "./account.ts";
export * from "./attribution.ts";
export * from "./cannot-write.ts";
export * from "./capture.ts";
export * from "./claim.ts";
export type { ListEdition, ListEntry, ListFile, ListName, NameKind } from "./designation.ts";
export * from "./document.ts";
export * from "./entity.ts";
export * from "./error.ts";
export * from "./error-data.ts";
export * from "./extraction.ts";
export * from "./frame.ts";
export * from "./grade.ts";
export * from "./id.ts";
export * from "./letter-shape.ts";
export * from "./marking.ts";
export * from "./passage.ts";
export * from "./without-password.ts";
