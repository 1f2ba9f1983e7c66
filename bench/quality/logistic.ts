/** An example: figures (the first is always 1), whether it is true, and how much it counts. */
export interface Example {
  readonly figures: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

/** Steps of Newton's method; the fit no longer moves after eight. */
const STEPS = 12;

/**
 * Logistic regression with a ridge, by Newton's method.
 *
 * @param ridge how strongly a weight is held near 0; the first is free
 * @returns one weight for each figure
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.figures.length ?? 0;
  const weights: number[] = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const rows = weights.map((weight, i) => {
      const hold = i === 0 ? 0.01 : ridge;
      const row: number[] = new Array(size + 1).fill(0);
      row[i] = hold;
      row[size] = -hold * weight;
      return row;
    });
    for (const { figures, is, weight } of examples) {
      const share = 1 / (1 + Math.exp(-figures.reduce((sum, figure, i) => sum + figure * weights[i]!, 0)));
      const bend = weight * (share * (1 - share) + 1e-6);
      for (let i = 0; i < size; i++) {
        if (figures[i] === 0) continue;
        rows[i]![size]! += weight * ((is ? 1 : 0) - share) * figures[i]!;
        for (let j = 0; j < size; j++) rows[i]![j]! += bend * figures[i]! * figures[j]!;
      }
    }
    for (const [i, change] of solve(rows).entries()) weights[i]! += change;
  }
  return weights;
}

/** Solves a linear system by elimination; the last column of each row is the right side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++)
      if (Math.abs(rows[row]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = row;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let row = 0; row < size; row++) {
      if (row === i) continue;
      const times = rows[row]![i]! / rows[i]![i]!;
      if (times !== 0)
        for (let column = i; column <= size; column++) rows[row]![column]! -= times * rows[i]![column]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
