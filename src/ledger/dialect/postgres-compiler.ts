import {
  type DataTypeNode,
  PostgresQueryCompiler,
  type PrimaryKeyConstraintNode,
  type ReferencesNode,
} from "kysely";

/** Types as SQLite keeps them: whole numbers and fractions of 64 bits, and text that sorts by its bytes whatever the database's language. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["integer", "bigint"],
  ["real", "double precision"],
  ["text", 'text collate "C"'],
]);

/** Writes SQL for PostgreSQL, with the types of columns that keep what a ledger in a file keeps. */
export class PostgresLedgerCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    const { dataType } = node;
    this.append(TYPES.get(dataType) ?? dataType);
  }

  /** References can be checked at the end of a transaction: a copy of a ledger brings rows that point at later ones. */
  protected override visitReferences(node: ReferencesNode): void {
    super.visitReferences(node);
    this.append(" deferrable");
  }

  /** Without a name: names of keys are those of their indexes here, and no two tables may have the same. */
  protected override visitPrimaryKeyConstraint({ name: _, ...node }: PrimaryKeyConstraintNode): void {
    super.visitPrimaryKeyConstraint(node);
  }
}
