/** A line that names those who reported and edited a story, as agencies print it below. */
export const reporters =
  /^\(?(?:(?:additional )?(?:reporting|writing)|editing|compiled|edited|written|reported)(?: (?:and|&) (?:writing|editing|reporting))? by\b.{0,300}$/i;

/** Those of them who reported, as printed: `Jane Doe in Selby and John Roe`. */
export function reportersIn(line: string): string | undefined {
  const reported = /\b(?:reporting|written|reported|writing) by\b(.*)/i.exec(line)?.[1];
  return reported
    ?.split(/[;.]\s/)[0]!
    .replace(/[).\s]+$/, '')
    .trim();
}
