import type { EntityType, MentionForm } from "../../model/index.ts";

/** A mention in the making: words of one sentence, half-open. `weak` types were guessed and may yet be corrected, `blind` ones were guessed of the name alone. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly weak?: boolean;
  readonly blind?: boolean;
}

/** Whether a type names a body of people that can act and speak. */
export function isBody(type: EntityType): boolean {
  return type === "Organization" || type === "PublicBody" || type === "ArmedGroup";
}
