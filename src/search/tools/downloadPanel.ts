import * as t from '#messages/search/tools.ts';
import { storiesText } from '#messages/search/page.ts';
import { download } from '../../list/page/takingAlong.ts';
import type { Answer } from '../page/answer.ts';
import { make } from '../page/dom.ts';
import type { Engine } from '../page/engine.ts';
import { addressOf } from '../query.ts';
import { askedText } from './askedText.ts';
import { fileNameOf } from './fileName.ts';
import type { Place, ResultFormName } from './resultForms.ts';
import { resultForms } from './resultForms.ts';
import { resultStories, wholeAnswer } from './resultStories.ts';
import type { Panel } from './panel.ts';
import { button, Task } from './task.ts';
import { Breaks } from './work.ts';

/** Downloads all stories of a result, in one of several forms. */
export class DownloadPanel implements Panel {
  readonly #engine: Engine;
  readonly #place: Place;
  readonly #lead = make('p');
  readonly #task = new Task();
  #answer: Answer | undefined;

  constructor(body: HTMLElement, engine: Engine, place: Place) {
    this.#engine = engine;
    this.#place = place;
    const names = Object.keys(resultForms) as ResultFormName[];
    const buttons = names.map((name) => button(t.forms[name], () => void this.#download(name)));
    body.append(this.#lead, make('p', 'row', ...buttons), this.#task.element);
  }

  show(answer: Answer): void {
    const isSame = this.#answer && addressOf(this.#answer.query) === addressOf(answer.query);
    this.#answer = answer;
    const { stories, left } = answer;
    this.#lead.textContent = left ? t.downloadWhole : t.downloadLead(storiesText(stories.length));
    if (!isSame) this.#task.say('');
  }

  async #download(name: ResultFormName): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    await this.#task.run(async (say) => {
      const { asking } = this.#engine;
      const form = resultForms[name];
      const { stories: numbers } = answer.left
        ? await wholeAnswer(asking, answer.query, (stories) => say(t.foundSoFar(stories)))
        : answer;
      const stories = await resultStories(asking, numbers, form, (done, all) =>
        say(t.fetched(done, all), done / all),
      );
      const parts = [form.begin(t.storyColumns)];
      const breaks = new Breaks();
      for (const [at, story] of stories.entries()) {
        parts.push((at ? form.between : '') + form.text(story, this.#place));
        await breaks.take();
        say();
      }
      const file = `${fileNameOf(t.fileName, askedText(answer.query, answer.names))}.${form.ending}`;
      download(parts, file, form.type);
      return t.downloaded(stories.length, file);
    });
  }
}
