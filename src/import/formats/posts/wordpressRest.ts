import type { Reader } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { takeItem } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import { field, isTrue, placeOf, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { photoOf } from '../rows.ts';
import type { PostFields } from './fields.ts';
import { isRefused, itemOf, readObjects, textsAt, valuesAt } from './fields.ts';
import { isNoStory, textsOf, topical, whyHidden } from './wordpress.ts';

/** Names of authors, terms and pictures are in it where it was asked for with `_embed`, or where common plug-ins add them. */
const fields: PostFields = {
  id: 'guid.rendered|raw guid id',
  title: 'title.rendered|raw title',
  addresses: 'link canonical',
  texts: 'content.rendered|raw',
  summaries: 'excerpt.rendered|raw',
  published: 'date+date_gmt',
  updated: 'modified+modified_gmt',
  authors: 'coauthors|authors.display_name _embedded.author.name yoast_head_json.author',
};

/** Reads posts as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`): one, a list, or lists one after another. */
export const readWordpressRest: Reader = (text) =>
  readObjects(
    text,
    (object) => field(object, 'content', 'title', 'excerpt')?.kind === 'object',
    (post, delivery) => {
      const [type, status] = [textField(post, 'type') ?? 'post', textField(post, 'status') ?? 'publish'];
      const item = itemOf(post, fields);
      const title = item.title && plainText(item.title);
      if (isRefused(post, undefined, delivery, title)) return;
      const about = { ...placeOf(post), type, status, title };
      if (isNoStory(about, () => plainText(wordsIn(post)), delivery)) return;
      const { texts, leftOut } = textsOf(item.texts as { line: number; text: string }[]);
      const terms = valuesAt(post, '_embedded.wp:term');
      const isProtected = ['content', 'excerpt'].some((name) => isTrue(field(post, name), 'protected'));
      const hidden = isProtected || textField(post, 'password') ? 'it stood behind a password' : undefined;
      const photos = valuesAt(post, '_embedded.wp:featuredmedia').flatMap((media) => {
        const [caption, credit] = ['caption.rendered|raw', 'media_details.image_meta.credit'].map(
          (path) => textsAt(media, path)[0],
        );
        return photoOf(placeOf(media), caption, credit, textField(media, 'alt_text'));
      });
      const topics = terms
        .filter((term) => topical.test(textField(term, 'taxonomy') ?? ''))
        .flatMap((term) => textField(term, 'name') ?? []);
      const withheld = hidden ?? whyHidden(status, textField(post, 'date'));
      const [outlet, lang] = ['og_site_name', 'og_locale'].map(
        (name) => textsAt(post, `yoast_head_json.${name}`)[0],
      );
      const draft = takeItem(
        { ...item, texts, leftOut, topics, photos, withheld },
        { outlet, lang: lang?.replace('_', '-') },
        delivery,
      );
      if (type !== 'post') draft.doubts.push(doubt(draft, 'guessed-story', { kind: type }));
    },
    { item: 'post', advice: 'Save the answer of /wp-json/wp/v2/posts?_embed.' },
  );
