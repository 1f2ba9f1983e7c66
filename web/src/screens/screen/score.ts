import { strings } from "../../strings/index.ts";

/** What a score means, in words. From 0.7 on a person should look (rigour, logic-v2; docs/screening.md). */
export function scoreInWords(score: number): string {
  const words = strings.screen.scoreWords;
  if (score >= 0.995) return words.equal;
  if (score >= 0.85) return words.close;
  return score >= 0.7 ? words.alike : words.faint;
}
