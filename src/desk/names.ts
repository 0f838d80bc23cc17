import type { UnknownName } from '../archive/mentions/discovery.ts';
import { counted } from '../parse/counted.ts';

/** The review list as an editor reads it; each name with the command that resolves it. */
export function namesText(names: UnknownName[]): string {
  if (!names.length) return 'Every name of a person in the stories has its record.\n';
  const paragraphs = names.map(({ name, spellings, titles, count, stories, near }) => {
    const facts = [
      titles[0],
      `${counted(count, 'mention', 'mentions')} in ${counted(stories.length, 'story', 'stories')}`,
      spellings.length > 1 &&
        `also ${spellings
          .slice(1)
          .map(([form, times]) => `${form} (${times})`)
          .join(', ')}`,
      near && `spelt nearly like ${near.name}`,
    ].filter(Boolean);
    const shown = stories.slice(0, 3).map((id) => `    stories/${id}.md\n`);
    const more = stories.length > 3 ? `    and ${stories.length - 3} more\n` : '';
    const command = `    npm run name -- ${JSON.stringify(name)} ${near ? `--as ${near.id}` : '--new'}\n`;
    return `${name}: ${facts.join('; ')}\n${shown.join('')}${more}${command}`;
  });
  const many =
    names.length > 20 ? 'For all of them in one sheet: npm run check -- --names --csv names.csv\n' : '';
  return `${paragraphs.join('\n')}\n${counted(names.length, 'name', 'names')} without a record.\n${many}`;
}
