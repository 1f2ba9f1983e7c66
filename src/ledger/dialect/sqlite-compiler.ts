import { BinaryOperationNode, type PrimitiveValueListNode, SqliteQueryCompiler } from "kysely";

/** Fewer values than this are written one by one: the planner counts them. */
const FEW = 4;

/** What JSON and the engine's reading of it give back as it was: no control characters, no halves of characters. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Kysely's compiler for SQLite, with lists of values as one parameter: `in (select value from json_each(?))`. A statement for every number of values
 * would be written and prepared anew for almost every question, which takes longer than most questions do.
 */
export class SqliteListCompiler extends SqliteQueryCompiler {
  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    const { values } = node;
    const parent = this.parentNode;
    const isCondition = parent !== undefined && BinaryOperationNode.is(parent);
    if (!isCondition || values.length < FEW || !values.every(isPlain)) {
      super.visitPrimitiveValueList(node);
      return;
    }
    this.append("(select value from json_each(");
    this.appendValue(JSON.stringify(values));
    this.append("))");
  }
}

function isPlain(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === "string" && PLAIN.test(value));
}
